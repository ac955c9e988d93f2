package forwardpass.lessons.lab;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A vector to be found, as long as another, with a sum that is shorter than both and not zero. */
public final class ExerciseShortSum implements Exercise {
  private static final double OFF = 0.01; // what rounding to two decimals may move it, and more

  @Override
  public void ask(Given given) {
    double[] a =
        given.show("a", given.integer(4, 9, 30), given.choice(1, -5, -4, -3, -2, -1, 2, 3, 4, 5));
    double[] turned = {-a[0], a[1]}; // the sum is [0, 2·a₂], shorter since a₁ is more than √3·|a₂|
    given.asksToBuild(built -> lacks(built, a), 2, turned).hints(3);
    given.result("turned", turned, 0);
    given.result("sum", Vectors.add(a, turned), 0);
    given.result("short", Vectors.norm(Vectors.add(a, turned)));
    given.result("norm", Vectors.norm(a), 2);
    given.mistake("opposite", -a[0], -a[1]);
    given.mistake("half", -a[0] / 2, -a[1] / 2);
    given.mistake("right-angle", -a[1], a[0]);
    given.mistake("same", a);
  }

  private static @Nullable Message lacks(double[] built, double[] a) {
    double wanted = Vectors.norm(a);
    double norm = Vectors.norm(built);
    if (Math.abs(norm - wanted) > OFF) {
      return Message.of("built.magnitude").with("magnitude", norm, 2).with("wanted", wanted, 2);
    }
    double sum = Vectors.norm(Vectors.add(a, built));
    if (sum <= 2 * OFF) {
      return Message.of("built.vanishes");
    }
    return sum < wanted
        ? null
        : Message.of("built.long").with("magnitude", sum, 2).with("wanted", wanted, 2);
  }
}
