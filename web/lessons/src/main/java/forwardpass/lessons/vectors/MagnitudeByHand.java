package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
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

/** The magnitude of a vector by hand: square each entry, add up, take the root. */
public final class MagnitudeByHand implements Worked {
  private static final VectorParameter V =
      new VectorParameter("v", List.of(3.0, 4.0), 1, 6, -20, 20, 0.1);

  @Override
  public String id() {
    return "vectors-magnitude";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(V);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    return magnitude(Reals.array(parameters.get(V)));
  }

  /** The steps from a vector, [n], to its magnitude. */
  static List<WorkedStep> magnitude(double[] v) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    List<Node> terms = new ArrayList<>();
    for (double x : v) {
      Num square = Lists.plain(x * x);
      Message formula = Message.of("square.numbers").with("x", Lists.plain(x));
      rows.add(row(Rows.shown(Integer.toString(terms.size()), formula, square), square));
      terms.add(Maths.number(square));
    }
    Num sum = Lists.plain(Vectors.dot(v, v));
    Num norm = Num.upTo(Vectors.norm(v), 3);
    Message root = Message.of("root.numbers").with("sum", sum);
    return List.of(
        WorkedStep.of("square", rows),
        WorkedStep.of("sum", row(Rows.joined("sum", "+", terms, sum), sum)),
        WorkedStep.of("root", row(Rows.shown("root", root, norm), norm).marked("root")));
  }

  private static WorkedStep.Row row(WorkedStep.Row row, Num result) {
    return row.asking(new NumberAnswer(3), result.value());
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] v = Reals.array(parameters.get(V));
    double walk = 0;
    for (double x : v) {
      walk += Math.abs(x);
    }
    return List.of(
        Named.of("walk", Lists.plain(walk)),
        Named.of("straight", Num.upTo(Vectors.norm(v), 3)).at("root"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double norm = Vectors.norm(Reals.array(parameters.get(V)));
    return Message.of("announce").with("norm", Shown.one(Num.upTo(norm, 3)));
  }
}
