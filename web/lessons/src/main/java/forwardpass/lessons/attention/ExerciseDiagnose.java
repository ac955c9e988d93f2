package forwardpass.lessons.attention;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;

/** A table of weights that a program with one fault has computed: which fault? */
final class ExerciseDiagnose implements Exercise {
  private static final double[][] PRODUCTS = {{2, 1, 4}, {0, 3, 1}, {1, 2, 4}};

  @Override
  public void ask(Given given) {
    int fault = given.integer(1, 0, 3);
    given.keep();
    Matrix products = given.matrix("products", PRODUCTS, 0, 4, 0);
    double[] second = products.row(1);
    double[] third = products.row(2);
    given.redrawIf(Math.abs(second[0] - second[1]) < 2 || Math.abs(third[0] - third[1]) < 1);
    given.redrawIf(Math.abs(third[1] - third[2]) < 1 || Math.abs(second[0] - third[0]) < 1);
    given.fill("weights", Shown.rounded(2, WeightsFault.weights(products, fault)));
    given.asksWhichFault(fault, WeightsFault.NAMES);
  }
}
