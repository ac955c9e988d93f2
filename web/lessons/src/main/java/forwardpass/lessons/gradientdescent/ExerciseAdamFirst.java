package forwardpass.lessons.gradientdescent;


import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** Adam's first step: as long as the learning rate, whatever the gradient. */
public final class ExerciseAdamFirst implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    AdamSettings settings = AdamSettings.languageModel();
    double rate = given.choice("alpha", 0.01, 0.02, 0.03, 0.05);
    double g = given.choice("g", -4.0, -0.5, 0.3, 2, 7, 25);
    AdamStep step = AdamStep.start(new double[1]).then(new double[] {g}, rate, settings, 0);
    double sign = g > 0 ? 1 : -1;
    double m = step.mean()[0];
    double v = step.square()[0];
    return given
        .asks(new NumberAnswer(4), -rate * sign)
        .hinted("m", m, 3)
        .hinted("v", v, 5)
        .result("change", -rate * sign, 2)
        .mistake("uphill", rate * sign)
        .mistake("plain", -rate * g)
        .mistake("uncorrected", -rate * m / Math.sqrt(v))
        .mistake("no-root", -rate * step.meanHat()[0] / step.squareHat()[0])
        .problem(3);
  }
}
