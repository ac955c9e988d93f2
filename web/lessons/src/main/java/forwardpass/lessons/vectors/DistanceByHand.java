package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The distance of two vectors by hand: the magnitude of their difference. */
public final class DistanceByHand implements Worked {
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
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < gap.length; i++) {
      Message difference =
          Message.of("subtract.numbers").with("a", Lists.plain(a[i])).with("b", Lists.plain(b[i]));
      rows.add(
          Rows.shown(Integer.toString(i), difference, Lists.plain(gap[i]))
              .asking(new NumberAnswer(3), gap[i]));
    }
    List<WorkedStep> steps = new ArrayList<>(List.of(WorkedStep.of("subtract", rows)));
    steps.addAll(MagnitudeByHand.magnitude(gap));
    return steps;
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    return Message.of("announce").with("distance", Shown.one(Num.upTo(Vectors.distance(a, b), 3)));
  }
}
