package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.exercise.Exercise;

/** Adam's first step: as long as the learning rate, whatever the gradient. */
public final class ExerciseAdamFirst implements Exercise {
  @Override
  public void ask(Given given) {
    AdamSettings settings = AdamSettings.languageModel();
    double rate = given.decimal("alpha", 0.01, 0.02, 0.09, 2);
    given.keep();
    double g = given.decimal("g", -4, -9, 9, 1);
    given.redrawIf(Math.abs(g) < 2); // or it would be the same to divide by its square
    AdamStep step = AdamStep.start(new double[1]).then(new double[] {g}, rate, settings, 0);
    double sign = g > 0 ? 1 : -1;
    double m = given.hinted("m", step.mean()[0]);
    double v = given.hinted("v", step.square()[0]);
    given.asks("change", -rate * sign, 4).hints(3);
    given.mistake("uphill", rate * sign);
    given.mistake("plain", -rate * g);
    given.mistake("uncorrected", -rate * m / Math.sqrt(v));
    given.mistake("no-root", -rate * step.meanHat()[0] / step.squareHat()[0]);
  }
}
