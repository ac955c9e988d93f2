package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The distance of two points: the magnitude of their difference. */
public final class ExerciseDistance implements Exercise {
  @Override
  public void ask(Given given) {
    double[] gap = given.wholePair();
    double[] b = {given.integer(1, -9, 9), given.integer(2, 1, 9)};
    double[] a = given.show("a", Vectors.add(b, gap));
    given.show("b", b);
    given
        .asks(Vectors.distance(a, b), 2)
        .hinted("gap", gap)
        .result("squares", Vectors.dot(gap, gap), 0)
        .result("distance", Vectors.norm(gap), 0)
        .mistake("no-root", Vectors.dot(gap, gap))
        .mistake("blocks", Math.abs(gap[0]) + Math.abs(gap[1]))
        .mistake("signed", Math.sqrt(Math.abs(gap[0] * gap[0] - gap[1] * gap[1])))
        .mistake("added", Vectors.norm(Vectors.add(a, b)))
        .mistake("lengths", Math.abs(Vectors.norm(a) - Vectors.norm(b)));
  }
}
