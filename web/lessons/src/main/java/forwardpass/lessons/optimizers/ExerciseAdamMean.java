package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.exercise.Exercise;

/** Adam's corrected mean after two gradients. */
public final class ExerciseAdamMean implements Exercise {
  @Override
  public void ask(Given given) {
    AdamSettings settings = AdamSettings.languageModel();
    double beta = settings.beta1();
    int first = given.integer("g1", 4, 3, 20);
    int second = given.integer("g2", 1, -9, 2);
    AdamStep one = AdamStep.start(new double[1]).then(new double[] {first}, 0.1, settings, 0);
    AdamStep two = one.then(new double[] {second}, 0.1, settings, 0);
    given.hinted("m1", one.mean()[0]);
    double mean = given.result("m2", two.mean()[0]);
    given.asks("corrected", two.meanHat()[0], 2).hints(3);
    given.mistake("uncorrected", mean);
    given.mistake("plain-mean", (first + second) / 2.0);
    given.mistake("first-correction", mean / (1 - beta));
    given.mistake("swapped", ((1 - beta) * first + beta * (1 - beta) * second) / two.correction1());
  }
}
