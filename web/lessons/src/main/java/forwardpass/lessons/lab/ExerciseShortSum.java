package forwardpass.lessons.lab;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A vector to be found, as long as another, with a sum that is shorter than both and not zero. */
public final class ExerciseShortSum implements Exercise {
  private static final double OFF = 0.01; // what rounding to two decimals may move it, and more

  @Override
  public void ask(Given given) {
    double[] a =
        given.show("a", given.integer(4, 9, 30), given.choice(1, -5, -4, -3, -2, -1, 2, 3, 4, 5));
    double[] turned = {-a[0], a[1]}; // the sum is [0, 2·a₂], shorter since a₁ is more than √3·|a₂|
    double wanted = given.result("norm", Vectors.norm(a), 2);
    Trial asLong =
        Trial.holds("built.magnitude", built -> Math.abs(Vectors.norm(built) - wanted) <= OFF)
            .saying("magnitude", Vectors::norm, 2)
            .saying("wanted", built -> wanted, 2);
    Trial shorter =
        Trial.holds("built.long", built -> sum(a, built) < wanted)
            .saying("magnitude", built -> sum(a, built), 2)
            .saying("wanted", built -> wanted, 2);
    Trial there = Trial.holds("built.vanishes", built -> sum(a, built) > 2 * OFF);
    given.asksToBuild(asLong.and(there).and(shorter), 2, turned).hints(3);
    given.result("turned", turned, 0);
    given.result("sum", Vectors.add(a, turned), 0);
    given.result("short", sum(a, turned));
    given.mistake("opposite", -a[0], -a[1]);
    given.mistake("half", -a[0] / 2, -a[1] / 2);
    given.mistake("right-angle", -a[1], a[0]);
    given.mistake("same", a);
  }

  private static double sum(double[] a, double[] b) {
    return Vectors.norm(Vectors.add(a, b));
  }
}
