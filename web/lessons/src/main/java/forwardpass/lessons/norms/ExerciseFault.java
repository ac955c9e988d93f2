package forwardpass.lessons.norms;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;

/** What a LayerNorm with one fault has computed: which line is wrong? */
final class ExerciseFault implements Exercise {
  @Override
  public void ask(Given given) {
    int fault = given.integer(0, 0, 3);
    given.keep();
    double[] x = given.vector("x", new double[] {5, 1, 9, 1}, 1, 12, 0);
    NormFault steps = NormFault.of(x);
    given.redrawIf(steps.isBlunt());
    given.hinted("mean", steps.mean(), 0);
    given.fill("found", Shown.rounded(2, steps.output(x, fault)));
    given.asksWhichFault(fault, NormFault.NAMES);
  }
}
