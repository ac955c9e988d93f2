package forwardpass.lessons.forwardpass;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;

/** Logits for the next token that a program with one fault has computed: which fault? */
final class ExerciseDiagnose implements Exercise {
  private static final double[][] X = {{1, 2}, {0, 3}, {4, -2}, {3, 1}};
  private static final double[][] E = {{1, 0}, {2, 1}, {-1, 2}};

  @Override
  public void ask(Given given) {
    int fault = given.integer(2, 0, HeadFault.NONE - 1);
    given.keep();
    Matrix x = given.matrix("x", X, -2, 4, 0);
    Matrix e = given.matrix("e", E, -2, 3, 0);
    given.redrawIf(HeadFault.isBlunt(x, e));
    given.show("logits", HeadFault.logits(x, e, fault));
    given.result("right", HeadFault.logits(x, e, HeadFault.NONE));
    given.asksWhichFault(fault, HeadFault.NAMES);
  }
}
