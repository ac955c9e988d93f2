package forwardpass.lessons.crossentropy;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** One step of training on three logits: softmax, target, loss, gradients, update. */
public final class SixSteps extends Worked {
  private static final VectorParameter Z = VectorParameter.fixed("z", -10, 10, 0.1, 2, 1, 0.1);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);
  private static final NumberParameter RATE = new NumberParameter("rate", 0.5, 0, 4, 0.1);

  public SixSteps() {
    super("cross-entropy-six-steps", Z, TARGET, RATE);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] z = given.array(Z);
    int target = given.get(TARGET);
    double[] q = Softmax.softmax(z);
    double[] p = new double[z.length];
    p[target] = 1;
    double[] gradient = CrossEntropy.gradientOfLogits(z, target);
    double[] next =
        Vectors.subtract(z, Vectors.scale(given.get(RATE), gradient)); // z − α · gradient
    int digits = Nats.DECIMALS;
    work.step("logits").formula("list.z").list("z", 0, Shown.typed(z), digits, z);
    work.step("softmax").formula("list.q").list("q", 0, Shown.rounded(digits, q), digits, q);
    work.step("target").formula("list.p").list("p", 0, Shown.typed(p), digits, p);
    loss(work.step("loss"), "loss", z, target);
    work.step("gradient").with("q", i -> Nats.num(q[i])).with("p", p).values(gradient, digits);
    StepBuilder update = work.step("update").with("gradient", i -> Nats.num(gradient[i]));
    loss(update.values(next, digits), "again", next, target);
    work.announce("before", Nats.num(CrossEntropy.ofLogits(z, target)), "loss")
        .announce("after", Nats.num(CrossEntropy.ofLogits(next, target)), "again");
  }

  /** L = −ln of the target's share. */
  private static void loss(StepBuilder step, String row, double[] z, int target) {
    step.formula("loss.numbers")
        .with("q", Nats.num(Softmax.softmax(z)[target]))
        .value(row, CrossEntropy.ofLogits(z, target), Nats.DECIMALS)
        .marked(row);
  }
}
