package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** The vector that an analogy asks for. */
final class ExerciseOffset implements Exercise {
  @Override
  public void ask(Given given) {
    double[] walk = given.vector("walk", new double[] {1, 4, 2}, 0, 9, 0);
    double[] walked = given.vector("walked", new double[] {3, 4, 7}, 0, 9, 0);
    double[] swim = given.vector("swim", new double[] {6, 1, 0}, 0, 9, 0);
    double[] way = Vectors.subtract(walked, walk);
    given.redrawIf(isSmall(way) || isSmall(Vectors.subtract(swim, walk)));
    double[] swam = Vectors.add(swim, way);
    given.asksExactly(swam);
    given.result("swam", swam);
    given.mistake("backwards", Vectors.subtract(swim, way));
    given.mistake("way-only", way);
    given.mistake("all-added", Vectors.add(Vectors.add(walk, walked), swim));
    given.mistake("other-pair", Vectors.add(walked, Vectors.subtract(walk, swim)));
  }

  private static boolean isSmall(double[] v) {
    return Math.abs(v[0]) + Math.abs(v[1]) + Math.abs(v[2]) < 3;
  }
}
