package forwardpass.lessons.norms;

import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** Four numbers through LayerNorm, with gain 1 and bias 0. */
final class ExerciseLayerNorm implements Exercise {
  @Override
  public void ask(Given given) {
    double[] x = given.vector("x", new double[] {7, 1, 3, 1}, -6, 9, 0);
    LayerNorm.Steps steps = new LayerNorm(new double[] {1, 1, 1, 1}, new double[4], 0).of(x);
    given.redrawIf(Math.abs(steps.mean()) < 1 || steps.variance() < 3);
    given.redrawIf(steps.mean() != Math.floor(steps.mean()));
    double meanSquare = Vectors.dot(x, x) / x.length;
    double sample = Math.sqrt(steps.variance() * x.length / (x.length - 1));
    given.hinted("mean", steps.mean(), 0);
    given.result("centred", steps.centred(), 0);
    given.result("variance", steps.variance(), 2);
    given.result("deviation", steps.deviation(), 3);
    given.asks("output", steps.output(), 2).hints(3);
    given.mistake("variance", Vectors.scale(1 / steps.variance(), steps.centred()));
    given.mistake("centred", steps.centred());
    given.mistake("rms", Vectors.scale(1 / Math.sqrt(meanSquare), x));
    given.mistake("sample", Vectors.scale(1 / sample, steps.centred()));
    given.mistake("uncentred", Vectors.scale(1 / steps.deviation(), x));
  }
}
