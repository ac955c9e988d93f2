package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.exercise.Exercise;

/** Two logits and a temperature: divide first, then softmax. */
public final class ExerciseTemperature implements Exercise {
  @Override
  public void ask(Given given) {
    double t = given.choice("t", 0.5, 0.25, 2, 4, 5);
    // Wide enough to be worth asking, narrow enough that the share does not round to 1.
    double gap = t < 1 ? given.decimal(2, 0.2, 1, 1) : given.decimal(2, 1, 5, 1);
    int low = given.integer(0, -4, 4);
    double[] z = given.show("z", low + gap, low);
    double share = Softmax.softmax(z, t)[0];
    double untouched = Softmax.softmax(z)[0];
    given.asks("p", share, 3).praise(t < 1 ? "cold" : "hot");
    given.result("divided", new double[] {z[0] / t, z[1] / t});
    given.result("gap", gap / t);
    given.mistake("multiplied", Softmax.softmax(z, 1 / t)[0]);
    given.mistake("ignored", untouched);
    given.mistake("other-one", 1 - share);
    given.mistake("after", untouched / t);
  }
}
