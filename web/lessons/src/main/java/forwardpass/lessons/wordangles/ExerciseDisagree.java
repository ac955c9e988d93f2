package forwardpass.lessons.wordangles;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A vector to be placed: nearer than another by distance, and farther by angle. */
public final class ExerciseDisagree implements Exercise {
  @Override
  public void ask(Given given) {
    double[] a = given.vector("a", new double[] {4, 2}, 2, 6, 0);
    int times = given.integer(3, 3, 5);
    double[] b = given.show("b", Vectors.add(Vectors.scale(times, a), new double[] {1, -1}));
    double[] place = {a[0] - a[1], a[1] + a[0]}; // half a right angle off
    double most = given.result("other-distance", Vectors.distance(b, a), 2);
    double least = given.result("other-cosine", Vectors.cosine(b, a), 4);
    Trial near =
        Trial.holds("built.far", built -> Vectors.distance(built, a) < most)
            .saying("distance", built -> Vectors.distance(built, a), 2)
            .saying("most", built -> most, 2);
    Trial aside =
        Trial.holds("built.aligned", built -> Vectors.cosine(built, a) < least)
            .saying("cosine", built -> Vectors.cosine(built, a), 4)
            .saying("least", built -> least, 4);
    Trial there = Trial.holds("built.no-direction", built -> Vectors.norm(built) != 0);
    given.asksToBuild(near.and(there).and(aside), 2, place).hints(3);
    given.result("place", place);
    given.result("by-distance", Vectors.distance(place, a), 2);
    given.result("by-cosine", Vectors.cosine(place, a), 4);
    given.mistake("itself", a);
    given.mistake("other", b);
    given.mistake("doubled", Vectors.scale(2, a));
    given.mistake("turned", -a[1] * times, a[0] * times);
  }
}
