package forwardpass.lessons.wordangles;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A vector to be placed: nearer than another by distance, and farther by angle. */
public final class ExerciseDisagree implements Exercise {
  @Override
  public void ask(Given given) {
    double[] a = given.vector("a", new double[] {4, 2}, 2, 6, 0);
    int times = given.integer(3, 3, 5);
    double[] b = given.show("b", Vectors.add(Vectors.scale(times, a), new double[] {1, -1}));
    double[] place = {a[0] - a[1], a[1] + a[0]}; // half a right angle off
    given.asksToBuild(built -> lacks(built, a, b), 2, place).hints(3);
    given.result("place", place);
    given.result("by-distance", Vectors.distance(place, a), 2);
    given.result("other-distance", Vectors.distance(b, a), 2);
    given.result("by-cosine", Vectors.cosine(place, a), 4);
    given.result("other-cosine", Vectors.cosine(b, a), 4);
    given.mistake("itself", a);
    given.mistake("other", b);
    given.mistake("doubled", Vectors.scale(2, a));
    given.mistake("turned", -a[1] * times, a[0] * times);
  }

  private static @Nullable Message lacks(double[] built, double[] a, double[] b) {
    double distance = Vectors.distance(built, a);
    double most = Vectors.distance(b, a);
    if (!(distance < most)) {
      return Message.of("built.far").with("distance", distance, 2).with("most", most, 2);
    } else if (Vectors.norm(built) == 0) {
      return Message.of("built.no-direction");
    }
    double cosine = Vectors.cosine(built, a);
    double least = Vectors.cosine(b, a);
    return cosine < least
        ? null
        : Message.of("built.aligned").with("cosine", cosine, 4).with("least", least, 4);
  }
}
