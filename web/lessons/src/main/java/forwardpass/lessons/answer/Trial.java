package forwardpass.lessons.answer;

import forwardpass.engine.probability.Distribution;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs what the reader built. */
public interface Trial {
  /** What the rounding of doubles may take off a number that comes out even. */
  double HAIR = 1e-9;

  /** What it lacks; null where it does what was asked for. */
  @Nullable Message lacks(double[] built);

  /** This trial, and the next one where it is passed. */
  default Trial and(Trial next) {
    return built -> {
      Message lack = lacks(built);
      return lack == null ? next.lacks(built) : lack;
    };
  }

  /** What this trial says is lacking has a number of what was built in it too. */
  default Trial saying(String hole, ToDoubleFunction<double[]> run, int decimals) {
    return built -> {
      Message lack = lacks(built);
      return lack == null ? null : lack.with(hole, run.applyAsDouble(built), decimals);
    };
  }

  /** The same with a list, each number rounded to so many decimals. */
  default Trial showing(String hole, UnaryOperator<double[]> run, int decimals) {
    return built -> {
      Message lack = lacks(built);
      return lack == null ? null : lack.with(hole, Shown.rounded(decimals, run.apply(built)));
    };
  }

  /** The same with a list as it would be typed. */
  default Trial showing(String hole, UnaryOperator<double[]> run) {
    return built -> {
      Message lack = lacks(built);
      return lack == null ? null : lack.with(hole, Shown.typed(run.apply(built)));
    };
  }

  /** Something is true of it; {@code key} says what, where it is not. */
  static Trial holds(String key, Predicate<double[]> isTrue) {
    return built -> isTrue.test(built) ? null : Message.of(key);
  }

  /** Every number lies between the two. */
  static Trial between(double least, double most) {
    return built -> {
      for (double number : built) {
        if (!(number >= least && number <= most)) {
          return Message.of("built.outside")
              .with("number", shown(number))
              .with("least", shown(least))
              .with("most", shown(most));
        }
      }
      return null;
    };
  }

  /** All probabilities together are 1. */
  static Trial sumsToOne() {
    return built -> {
      double sum = 0;
      for (double p : built) {
        sum += p;
      }
      boolean full = Math.abs(sum - 1) <= Distribution.SUM_TOLERANCE;
      return full ? null : Message.of("built.sum").with("sum", shown(sum));
    };
  }

  /**
   * Run, it gives what is wanted.
   *
   * @param key the words for what it gave instead
   * @param within how far off it may be
   */
  static Trial gives(String key, ToDoubleFunction<double[]> run, double wanted, double within) {
    return built -> {
      double found = run.applyAsDouble(built);
      return Math.abs(found - wanted) <= within
          ? null
          : Message.of(key).with("found", shown(found)).with("wanted", shown(wanted));
    };
  }

  /**
   * Run, it gives all these numbers; what it gave instead is said by {@code built.ran}.
   *
   * @param run as many numbers as are wanted
   */
  static Trial gives(UnaryOperator<double[]> run, double... wanted) {
    return gives("built.ran", run, wanted);
  }

  /** The same in words of another key, with the numbers in the hole {@code ran}. */
  static Trial gives(String key, UnaryOperator<double[]> run, double... wanted) {
    return near(key, run, HAIR, wanted).showing("ran", run);
  }

  /** Run, it gives all these numbers or nearly; {@code key} says so where it does not. */
  static Trial near(String key, UnaryOperator<double[]> run, double within, double... wanted) {
    return built -> {
      double[] found = run.apply(built);
      for (int i = 0; i < wanted.length; i++) {
        if (!(Math.abs(found[i] - wanted[i]) <= within)) {
          return Message.of(key);
        }
      }
      return null;
    };
  }

  /** A number in what is lacking. */
  static Node shown(double number) {
    return Shown.one(Num.rounded(number, 4));
  }
}
