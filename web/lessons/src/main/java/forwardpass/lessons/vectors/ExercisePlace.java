package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A place to be found: at a given distance from a word, and not along an axis. */
public final class ExercisePlace implements Exercise {
  private static final double OFF = 0.01; // what rounding to two decimals may move it, and more

  @Override
  public void ask(Given given) {
    double[] gap = given.wholePair();
    double[] a = given.show("a", given.integer(2, -9, 9), given.integer(1, -9, 9));
    double d = given.show("d", Vectors.norm(gap));
    double[] place = given.result("place", Vectors.add(a, gap), 0);
    Trial far =
        Trial.holds("built.distance", built -> Math.abs(Vectors.distance(built, a) - d) <= OFF)
            .saying("distance", built -> Vectors.distance(built, a), 2);
    Trial aside = Trial.holds("built.straight", built -> isOff(built, a, 0) && isOff(built, a, 1));
    given.asksToBuild(far.and(aside), 2, place).hints(3);
    given.result("gap", gap, 0);
    given.mistake("both", a[0] + d, a[1] + d);
    given.mistake("halves", a[0] + d / 2, a[1] + d / 2);
    given.mistake("straight", a[0] + d, a[1]);
    given.mistake("origin", gap);
  }

  private static boolean isOff(double[] built, double[] a, int axis) {
    return Math.abs(built[axis] - a[axis]) > OFF;
  }
}
