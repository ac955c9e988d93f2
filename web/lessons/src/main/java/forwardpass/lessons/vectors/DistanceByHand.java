package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The distance of two vectors by hand: the magnitude of their difference. */
public final class DistanceByHand implements Worked {
  private static final int DECIMALS = 3;
  private static final VectorParameter A =
      new VectorParameter("a", List.of(5.0, 3.0, 1.0), 1, 6, -20, 20, 0.1);
  private static final VectorParameter B =
      new VectorParameter("b", List.of(4.0, 1.0, 3.0), 1, 6, -20, 20, 0.1);

  @Override
  public String id() {
    return "vectors-distance";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(A, B);
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    int left = parameters.get(A).size();
    int right = parameters.get(B).size();
    return left == right
        ? null
        : Message.of("lengths-differ").with("left", left).with("right", right);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double[] gap = Vectors.subtract(a, b);
    return List.of(
        WorkedStep.of("subtract", differences(a, b, gap)),
        WorkedStep.of("square", MagnitudeByHand.squares(gap)),
        WorkedStep.of("sum", MagnitudeByHand.total(gap)),
        WorkedStep.of("root", MagnitudeByHand.root(Vectors.dot(gap, gap), Vectors.distance(a, b))));
  }

  private static List<WorkedStep.Row> differences(double[] a, double[] b, double[] gap) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < a.length; i++) {
      rows.add(
          new WorkedStep.Row(
              Integer.toString(i),
              new Leaf(
                  Maths.math(
                      Maths.number(Lists.plain(a[i])),
                      Maths.op("\u2212"),
                      Maths.operand(Lists.plain(b[i])),
                      Maths.equal(gap[i], Lists.PLAIN))),
              new Live(Lists.math(Lists.plain(gap[i]))),
              new Ask<>(new NumberAnswer(DECIMALS), gap[i])));
    }
    return rows;
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    return Message.of("announce")
        .with("distance", Lists.math(Num.upTo(Vectors.distance(a, b), DECIMALS)));
  }
}
