package forwardpass.lessons.crossentropy;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.List;

/** One step of training on three logits: softmax, target, loss, gradients, update. */
public final class SixSteps extends Worked {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.1), 3, 3, -10, 10, 0.1);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);
  private static final NumberParameter RATE = new NumberParameter("rate", 0.5, 0, 4, 0.1);

  public SixSteps() {
    super("cross-entropy-six-steps", Z, TARGET, RATE);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] z = given.array(Z);
    int target = given.get(TARGET);
    double rate = given.get(RATE);
    double[] q = Softmax.softmax(z);
    double[] p = new double[z.length];
    p[target] = 1;
    double[] gradient = CrossEntropy.gradientOfLogits(z, target);
    double[] next = Vectors.subtract(z, Vectors.scale(rate, gradient)); // z − α · gradient
    list(work.step("logits"), "z", Shown.typed(z), z);
    list(work.step("softmax"), "q", Shown.rounded(Nats.DECIMALS, q), q);
    list(work.step("target"), "p", Shown.typed(p), p);
    loss(work.step("loss"), "loss", z, target);
    work.step("gradient")
        .with("q", i -> Nats.num(q[i]))
        .with("p", p)
        .values(gradient, Nats.DECIMALS);
    StepBuilder update =
        work.step("update")
            .with("rate", rate)
            .with("z", z)
            .with("gradient", i -> Nats.num(gradient[i]))
            .values(next, Nats.DECIMALS);
    loss(update, "again", next, target);
    work.announce("before", Nats.num(CrossEntropy.ofLogits(z, target)), "loss")
        .announce("after", Nats.num(CrossEntropy.ofLogits(next, target)), "again");
  }

  private static void list(StepBuilder step, String row, Node shown, double[] values) {
    step.formula("list." + row).told(row, 0, Maths.equal(Nats.DECIMALS, values), shown);
  }

  /** L = −ln of the target's share. */
  private static void loss(StepBuilder step, String row, double[] z, int target) {
    step.formula("loss.numbers")
        .with("q", Nats.num(Softmax.softmax(z)[target]))
        .value(row, CrossEntropy.ofLogits(z, target), Nats.DECIMALS)
        .marked(row);
  }
}
