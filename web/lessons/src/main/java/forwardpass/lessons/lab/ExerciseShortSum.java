package forwardpass.lessons.lab;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A vector to be found whose sum with another is shorter than both, and not zero. */
public final class ExerciseShortSum implements Exercise {
  @Override
  public void ask(Given given) {
    double[] a = given.show("a", given.integer(4, 4, 9), given.integer(1, 1, 2));
    double[] turned = {-a[0], a[1]}; // the sum is [0, 2·a₂], shorter since a₁ is more than √3·a₂
    given
        .asksToBuild(built -> lacks(built, a), 2, turned)
        .result("turned", turned, 0)
        .result("sum", Vectors.add(a, turned), 0)
        .result("short", Vectors.norm(Vectors.add(a, turned)), 0)
        .result("norm", Vectors.norm(a), 2)
        .mistake("opposite", -a[0], -a[1])
        .mistake("half", -a[0] / 2, -a[1] / 2)
        .mistake("right-angle", -a[1], a[0])
        .mistake("same", a)
        .hints(3);
  }

  private static @Nullable Message lacks(double[] built, double[] a) {
    double sum = Vectors.norm(Vectors.add(a, built));
    if (sum == 0) {
      return Message.of("built.vanishes");
    }
    double own = Vectors.norm(built);
    boolean shorterThanA = sum < Vectors.norm(a);
    if (shorterThanA && sum < own) {
      return null;
    }
    return Message.of(shorterThanA ? "built.not-yours" : "built.not-a")
        .with("sum", Num.rounded(sum, 2))
        .with("own", Num.rounded(own, 2))
        .with("other", Num.rounded(Vectors.norm(a), 2));
  }
}
