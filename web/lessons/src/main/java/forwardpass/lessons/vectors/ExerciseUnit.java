package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** A direction alone: every entry divided by the magnitude. */
public final class ExerciseUnit implements Exercise {
  @Override
  public void ask(Given given) {
    double half = given.integer(2, 1, 4) / 2.0; // the magnitude is whole, or ends on a half
    double[] v = given.show("v", Vectors.scale(half, given.wholePair()));
    double norm = given.hinted("norm", Vectors.norm(v));
    double largest = Math.max(Math.abs(v[0]), Math.abs(v[1]));
    double[] unit = Vectors.scale(1 / norm, v);
    given.asks("unit", unit, 2);
    given.mistake("squared", Vectors.scale(1 / norm, unit));
    given.mistake("untouched", v);
    given.mistake("sum", Vectors.scale(1 / (v[0] + v[1]), v));
    given.mistake("largest", Vectors.scale(1 / largest, v));
  }
}
