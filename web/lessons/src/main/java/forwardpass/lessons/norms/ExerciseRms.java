package forwardpass.lessons.norms;

import forwardpass.engine.block.RmsNorm;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** Two numbers through RMSNorm, with a gain. */
final class ExerciseRms implements Exercise {
  @Override
  public void ask(Given given) {
    double[] x = given.vector("x", new double[] {4, -2}, -9, 9, 0);
    double[] gain = given.vector("gain", new double[] {1, 3}, 1, 4, 0);
    given.redrawIf(
        gain[0] == gain[1] || Math.abs(x[0] + x[1]) < 2 || x[0] == x[1] || x[0] * x[1] == 0);
    RmsNorm.Steps steps = new RmsNorm(gain, 0).of(x);
    double middle = (x[0] + x[1]) / 2;
    double half = Math.abs(x[0] - x[1]) / 2;
    double length = Vectors.norm(x);
    given.result("square", steps.meanSquare(), 1);
    given.result("root", steps.root(), 3);
    given.asks("output", steps.output(), 2);
    given.mistake("no-gain", steps.unit());
    given.mistake("length", gain[0] * x[0] / length, gain[1] * x[1] / length);
    given.mistake("layer", gain[0] * (x[0] - middle) / half, gain[1] * (x[1] - middle) / half);
    given.mistake(
        "no-root", gain[0] * x[0] / steps.meanSquare(), gain[1] * x[1] / steps.meanSquare());
  }
}
