package forwardpass.lessons.backpropagation;

import forwardpass.lessons.number.NumberSpec;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Numbers;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** What the reader foretells of a step, held against what flows. */
final class Prediction {
  /** Worked out from the four digits that are shown, it may be so far off, as a share. */
  private static final double TOLERANCE = 0.005;

  private static final double NEARLY = 0.05;

  private Prediction() {}

  /** Null where it is right; else what was done, or what is wrong. */
  static @Nullable Message judge(Pass pass, int step, String text) {
    if (Blanks.isBlank(text)) {
      return Message.of("verdict.empty");
    }
    Parsed<Double> number = Numbers.one(text, NumberSpec.decimals(-1));
    Fault fault = number.fault();
    if (fault != null) {
      return fault.message();
    }
    double given = number.get();
    return step == 1 ? seed(pass, given) : flow(pass.flow(step), pass, given);
  }

  private static @Nullable Message seed(Pass pass, double given) {
    if (given == 1) {
      return null;
    }
    String name = pass.result().name();
    boolean isValue = isClose(given, pass.result().value().data(), TOLERANCE);
    return Message.of(isValue ? "guess.seed-value" : "guess.seed").with("out", name);
  }

  private static @Nullable Message flow(Pass.Flow flow, Pass pass, double given) {
    if (isClose(given, flow.contribution(), TOLERANCE)) {
      return null;
    }
    return Message.of("guess." + slip(flow, pass, given))
        .with("out", pass.nodes().get(flow.from()).name())
        .with("in", pass.nodes().get(flow.to()).name())
        .with("upstream", FourDigits.of(flow.upstream()))
        .with("before", FourDigits.of(flow.before()));
  }

  private static String slip(Pass.Flow flow, Pass pass, double given) {
    if (isClose(given, -flow.contribution(), TOLERANCE)) {
      return "sign";
    } else if (!flow.isFirst() && isClose(given, flow.after(), TOLERANCE)) {
      return "sum";
    } else if (isClose(given, flow.local(), TOLERANCE)) {
      return "local";
    } else if (isClose(given, flow.upstream(), TOLERANCE)) {
      return "upstream";
    } else if (isClose(given, flow.upstream() + flow.local(), TOLERANCE)) {
      return "added";
    } else if (isClose(given, pass.nodes().get(flow.to()).value().data(), TOLERANCE)) {
      return "value";
    }
    return isClose(given, flow.contribution(), NEARLY) ? "nearly" : "wrong";
  }

  private static boolean isClose(double given, double wanted, double share) {
    return Math.abs(given - wanted) <= share * Math.abs(wanted) + 1e-9;
  }
}
