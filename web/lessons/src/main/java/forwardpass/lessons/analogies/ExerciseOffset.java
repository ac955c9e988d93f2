package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The vector that an analogy asks for. */
final class ExerciseOffset implements Exercise {
  @Override
  public void ask(Given given) {
    double[] walk;
    double[] walked;
    double[] swim;
    double[] way;
    do {
      walk = given.vector("walk", new double[] {1, 4, 2}, 0, 9, 0);
      walked = given.vector("walked", new double[] {3, 4, 7}, 0, 9, 0);
      swim = given.vector("swim", new double[] {6, 1, 0}, 0, 9, 0);
      way = Vectors.subtract(walked, walk);
    } while (given.redraw(isSmall(way) || isSmall(Vectors.subtract(swim, walk))));
    double[] swam = Vectors.add(swim, way);
    given
        .asksExactly(swam)
        .hinted("way", way)
        .result("swam", swam)
        .mistake("backwards", Vectors.subtract(swim, way))
        .mistake("way-only", way)
        .mistake("all-added", Vectors.add(Vectors.add(walk, walked), swim))
        .mistake("other-pair", Vectors.add(walked, Vectors.subtract(walk, swim)));
  }

  private static boolean isSmall(double[] v) {
    return Math.abs(v[0]) + Math.abs(v[1]) + Math.abs(v[2]) < 3;
  }
}
