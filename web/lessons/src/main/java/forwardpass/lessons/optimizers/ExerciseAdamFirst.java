package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Adam's first step: as long as the learning rate, whatever the gradient. */
public final class ExerciseAdamFirst implements Exercise {
  @Override
  public void ask(Given given) {
    AdamSettings settings = AdamSettings.languageModel();
    double rate = given.decimal("alpha", 0.01, 0.02, 0.09, 2);
    double g;
    do {
      g = given.decimal("g", -4, -9, 9, 1);
    } while (given.redraw(Math.abs(g) < 2)); // or it would be the same to divide by its square
    AdamStep step = AdamStep.start(new double[1]).then(new double[] {g}, rate, settings, 0);
    double sign = g > 0 ? 1 : -1;
    double m = given.hinted("m", step.mean()[0], 3);
    double v = given.hinted("v", step.square()[0], 5);
    given
        .asks("change", -rate * sign, 4)
        .mistake("uphill", rate * sign)
        .mistake("plain", -rate * g)
        .mistake("uncorrected", -rate * m / Math.sqrt(v))
        .mistake("no-root", -rate * step.meanHat()[0] / step.squareHat()[0])
        .hints(3);
  }
}
