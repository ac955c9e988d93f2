package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** The distance of two points: the magnitude of their difference. */
public final class ExerciseDistance implements Exercise {
  @Override
  public void ask(Given given) {
    double[] gap = given.wholePair();
    double[] b = {given.integer(1, -9, 9), given.integer(2, 1, 9)};
    double[] a = given.show("a", Vectors.add(b, gap));
    given.show("b", b);
    given.asks(Vectors.distance(a, b), 2);
    given.hinted("gap", gap);
    given.result("squares", Vectors.dot(gap, gap));
    given.result("distance", Vectors.norm(gap));
    given.mistake("no-root", Vectors.dot(gap, gap));
    given.mistake("blocks", Math.abs(gap[0]) + Math.abs(gap[1]));
    given.mistake("signed", Math.sqrt(Math.abs(gap[0] * gap[0] - gap[1] * gap[1])));
    given.mistake("added", Vectors.norm(Vectors.add(a, b)));
    given.mistake("lengths", Math.abs(Vectors.norm(a) - Vectors.norm(b)));
  }
}
