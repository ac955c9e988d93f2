package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A key to be found that one query scores high and another not at all. */
public final class ExerciseKey implements Exercise {
  private static final double OFF = 0.005;

  @Override
  public void ask(Given given) {
    double[] flat = {given.integer(2, 3, 6), given.integer(1, 1, 3)};
    double[] steep = {given.integer(1, 1, 3), given.integer(3, 4, 6)};
    boolean isFirstFlat = given.choice(1, 0) == 1;
    double[] p = given.show("p", isFirstFlat ? flat : steep);
    double[] q = given.show("q", isFirstFlat ? steep : flat);
    double[] turned = {q[1], -q[0]};
    double[] side = isFirstFlat ? turned : Vectors.scale(-1, turned);
    int times = given.integer(2, 2, 4);
    double least = given.show("least", times * Vectors.dot(p, side));
    double[] key = given.result("key", Vectors.scale(times, side), 0);
    Trial unheard =
        Trial.holds("built.heard", built -> Math.abs(Vectors.dot(q, built)) <= OFF)
            .saying("score", built -> Vectors.dot(q, built), 2);
    Trial heard =
        Trial.holds("built.unheard", built -> Vectors.dot(p, built) >= least - OFF)
            .saying("score", built -> Vectors.dot(p, built), 2);
    given.asksToBuild(unheard.and(heard), 2, key).hints(3);
    given.result("turned", turned, 0);
    given.mistake("short", side);
    given.mistake("backwards", Vectors.scale(-1, key));
    given.mistake("exchanged", times * p[1], -times * p[0]);
    given.mistake("query", p);
  }
}
