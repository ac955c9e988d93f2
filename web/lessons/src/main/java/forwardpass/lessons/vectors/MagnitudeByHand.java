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

/** The magnitude of a vector by hand: square each entry, add up, take the root. */
public final class MagnitudeByHand implements Worked {
  private static final int DECIMALS = 3;
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
    double[] v = Reals.array(parameters.get(V));
    return List.of(
        WorkedStep.of("square", squares(v)),
        WorkedStep.of("sum", total(v)),
        WorkedStep.of("root", root(Vectors.dot(v, v), Vectors.norm(v))));
  }

  /** One line an entry: entry times itself. */
  static List<WorkedStep.Row> squares(double[] v) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < v.length; i++) {
      double square = v[i] * v[i];
      rows.add(
          new WorkedStep.Row(
              Integer.toString(i),
              new Leaf(
                  Maths.math(
                      Maths.sup(Maths.operand(Lists.plain(v[i])), Maths.number(Num.whole(2))),
                      Maths.equal(square, Lists.PLAIN))),
              new Live(Lists.math(Lists.plain(square))),
              new Ask<>(new NumberAnswer(DECIMALS), square)));
    }
    return rows;
  }

  /** The sum of the squares. */
  static WorkedStep.Row total(double[] v) {
    List<Num> terms = new ArrayList<>();
    for (double entry : v) {
      terms.add(Lists.plain(entry * entry));
    }
    double sum = Vectors.dot(v, v);
    return new WorkedStep.Row(
        "sum",
        new Leaf(Lists.sum(terms, Maths.equal(sum, Lists.PLAIN))),
        new Live(Lists.math(Lists.plain(sum))),
        new Ask<>(new NumberAnswer(DECIMALS), sum));
  }

  /** The root of it. */
  static WorkedStep.Row root(double sum, double norm) {
    return new WorkedStep.Row(
        "root",
        new Leaf(
            Maths.math(Maths.sqrt(Maths.number(Lists.plain(sum))), Maths.equal(norm, DECIMALS))),
        new Live(Lists.math(Num.upTo(norm, DECIMALS))),
        new Ask<>(new NumberAnswer(DECIMALS), norm));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double norm = Vectors.norm(Reals.array(parameters.get(V)));
    return Message.of("announce").with("norm", Lists.math(Num.upTo(norm, DECIMALS)));
  }
}
