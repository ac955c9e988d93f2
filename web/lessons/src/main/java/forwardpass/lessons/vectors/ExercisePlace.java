package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A place to be found: at a given distance from a word, and not along an axis. */
public final class ExercisePlace implements Exercise {
  private static final double OFF = 0.01; // what rounding to two decimals may move it, and more

  @Override
  public void ask(Given given) {
    double[] gap = given.wholePair();
    double[] a = given.show("a", given.integer(2, -9, 9), given.integer(1, -9, 9));
    double d = given.show("d", Vectors.norm(gap));
    double[] place = given.result("place", Vectors.add(a, gap), 0);
    given.asksToBuild(built -> lacks(built, a, d), 2, place).hints(3);
    given.result("gap", gap, 0);
    given.mistake("both", a[0] + d, a[1] + d);
    given.mistake("halves", a[0] + d / 2, a[1] + d / 2);
    given.mistake("straight", a[0] + d, a[1]);
    given.mistake("origin", gap);
  }

  private static @Nullable Message lacks(double[] built, double[] a, double d) {
    double distance = Vectors.distance(built, a);
    if (Math.abs(distance - d) > OFF) {
      return Message.of("built.distance").with("distance", distance, 2);
    }
    boolean straight = Math.abs(built[0] - a[0]) <= OFF || Math.abs(built[1] - a[1]) <= OFF;
    return straight ? Message.of("built.straight") : null;
  }
}
