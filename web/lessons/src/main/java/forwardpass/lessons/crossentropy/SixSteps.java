package forwardpass.lessons.crossentropy;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** One step of training on three logits: softmax, target, loss, gradients, update. */
public final class SixSteps implements Worked {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.1), 3, 3, -10, 10, 0.1);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);
  private static final NumberParameter RATE = new NumberParameter("rate", 0.5, 0, 4, 0.1);

  @Override
  public String id() {
    return "cross-entropy-six-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z, TARGET, RATE);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    double[] q = Softmax.softmax(z);
    double[] wanted = new double[z.length];
    wanted[target] = 1;
    double loss = CrossEntropy.ofLogits(z, target);
    double[] gradient = CrossEntropy.gradientOfLogits(z, target);
    return List.of(
        WorkedStep.of("logits", list("z", "z", Shown.typed(z), z)),
        WorkedStep.of("softmax", list("q", "Q", Shown.rounded(Nats.DECIMALS, q), q)),
        WorkedStep.of("target", list("p", "P", Shown.typed(wanted), wanted)),
        WorkedStep.of("loss", Rows.value("loss", minusLog(q[target]), loss, Nats.DECIMALS)),
        WorkedStep.of("gradient", gradients(q, wanted, gradient)),
        WorkedStep.of("update", update(z, gradient, target, parameters.get(RATE))));
  }

  private static WorkedStep.Row list(String key, String name, Node shown, double... values) {
    Element sign = Maths.equal(Nats.DECIMALS, values);
    return new WorkedStep.Row(key, new Leaf(Maths.math(Maths.name(name), sign)), new Live(shown));
  }

  private static Node minusLog(double q) {
    return Maths.row(
        Maths.name("L"),
        Maths.op("="),
        Maths.op("\u2212").with("form", "prefix"),
        Maths.apply("ln", Maths.number(Nats.num(q))));
  }

  private static List<WorkedStep.Row> gradients(double[] q, double[] wanted, double[] gradient) {
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      Node difference =
          Maths.row(
              Maths.number(Nats.num(q[i])),
              Maths.op("\u2212"),
              Maths.number(Num.upTo(wanted[i], 0)));
      rows.add(Rows.value(Integer.toString(i), difference, gradient[i], Nats.DECIMALS));
    }
    return rows;
  }

  private static List<WorkedStep.Row> update(
      double[] z, double[] gradient, int target, double rate) {
    double[] next = stepped(z, gradient, rate);
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      Node moved =
          Maths.row(
              Maths.number(Num.upTo(z[i], 3)),
              Maths.op("\u2212"),
              Maths.number(Num.upTo(rate, 2)),
              Maths.op("\u00d7"),
              Maths.operand(Nats.num(gradient[i])));
      rows.add(Rows.value(Integer.toString(i), moved, next[i], Nats.DECIMALS));
    }
    Node again = minusLog(Softmax.softmax(next)[target]);
    rows.add(Rows.value("again", again, CrossEntropy.ofLogits(next, target), Nats.DECIMALS));
    return rows;
  }

  /** z − α · gradient. */
  private static double[] stepped(double[] z, double[] gradient, double rate) {
    return Vectors.subtract(z, Vectors.scale(rate, gradient));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    int target = parameters.get(TARGET);
    double[] gradient = CrossEntropy.gradientOfLogits(z, target);
    double[] next = stepped(z, gradient, parameters.get(RATE));
    return Message.of("announce")
        .with("before", Nats.num(CrossEntropy.ofLogits(z, target)))
        .with("after", Nats.num(CrossEntropy.ofLogits(next, target)));
  }
}
