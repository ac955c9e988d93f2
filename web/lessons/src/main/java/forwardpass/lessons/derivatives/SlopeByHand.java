package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.calculus.Float32Difference;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.List;

/** The slope of x² by hand, with a step of 10⁻ᵏ; then the same four lines in float32. */
public final class SlopeByHand implements Worked {
  private static final NumberParameter X = new NumberParameter("x", 3.0, -5, 5, 0.5);
  private static final IntegerParameter K = new IntegerParameter("k", 3, 0, 16);
  private static final int MOST_DECIMALS = 15; // a double of this size has no more

  @Override
  public String id() {
    return "derivatives-slope";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(X, K);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double x = parameters.get(X);
    int k = parameters.get(K);
    FiniteDifference.Slope found = measured(parameters);
    int places = Math.min(MOST_DECIMALS, 2 * k + 2);
    Num left = Num.upTo(found.atLeft(), 4);
    Num right = Num.upTo(found.atRight(), places);
    Num rise = Num.upTo(found.rise(), places);
    Num run = Num.upTo(found.run(), k);
    return List.of(
        WorkedStep.of("here", row(square(Num.upTo(x, 3)), left, 4)),
        WorkedStep.of("there", row(square(Num.upTo(found.right(), k + 3)), right, places)),
        WorkedStep.of("rise", row(two("rise.numbers", right, left), rise, places)),
        WorkedStep.of(
            "slope", row(two("slope.numbers", rise, run), Num.upTo(found.slope(), 9), 6)),
        WorkedStep.of("float32", float32((float) x, (float) found.run(), run)));
  }

  private static FiniteDifference.Slope measured(Parameters parameters) {
    return FiniteDifference.forward(x -> x * x, parameters.get(X), step(parameters));
  }

  /** 10⁻ᵏ. */
  private static double step(Parameters parameters) {
    double tens = 1;
    for (int i = 0; i < parameters.get(K); i++) {
      tens *= 10;
    }
    return 1 / tens;
  }

  private static Message square(Num x) {
    return Message.of("square.numbers").with("x", x);
  }

  private static Message two(String key, Num a, Num b) {
    return Message.of(key).with("a", a).with("b", b);
  }

  /** A row that can be left to the reader while its digits can be typed in good faith. */
  private static WorkedStep.Row row(Message formula, Num result, int decimals) {
    WorkedStep.Row row = Rows.shown("value", formula, result);
    return decimals <= 8 ? row.asking(new NumberAnswer(decimals), result.value()) : row;
  }

  private static List<WorkedStep.Row> float32(float x, float step, Num run) {
    Float32Difference.Slope found =
        Float32Difference.forward(z -> Float32Difference.round(z * z), x, step);
    Num left = Num.upTo(found.atLeft(), 9);
    Num right = Num.upTo(found.atRight(), 9);
    Num rise = Num.upTo(found.rise(), 12);
    return List.of(
        Rows.shown("place", two("float32.place", Num.upTo(x, 3), run), Num.upTo(found.right(), 9)),
        Rows.shown("value", square(Num.upTo(found.right(), 9)), right),
        Rows.shown("rise", two("rise.numbers", right, left), rise),
        Rows.shown("slope", two("slope.numbers", rise, run), Num.upTo(found.slope(), 6)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double x = parameters.get(X);
    float step = (float) step(parameters);
    Float32Difference.Slope narrow =
        Float32Difference.forward(z -> Float32Difference.round(z * z), (float) x, step);
    return Message.of("announce")
        .with("slope", Shown.one(Num.upTo(measured(parameters).slope(), 9)))
        .with("narrow", Shown.one(Num.upTo(narrow.slope(), 6)));
  }
}
