package forwardpass.lessons.linkbylink;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;

/** A claimed gradient beside the measured one: which slip made the difference? */
public final class ExerciseSymptom implements Exercise {
  @Override
  public void ask(Given given) {
    double[] z = given.vector(new double[] {1.2, 0.4, -0.3}, -1.5, 1.5, 1);
    int target = given.integer(1, 0, 2);
    int slip = given.integer(2, 0, 3);
    double[] measured = GradientSlip.right(z, target);
    double[] claimed = GradientSlip.claimed(z, target, slip);
    given.asksWhich(slip, GradientSlip.NAMES);
    given.show("place", target + 1);
    given.fill("measured", Shown.rounded(2, measured));
    given.fill("claimed", Shown.rounded(2, claimed));
    given.result("difference", Vectors.subtract(claimed, measured), 2);
  }
}
