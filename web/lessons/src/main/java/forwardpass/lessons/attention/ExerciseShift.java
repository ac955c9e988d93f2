package forwardpass.lessons.attention;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of W_Q to be built, so that the last of some places looks so many places back. */
final class ExerciseShift implements Exercise<List<Double>> {
  private static final int PLACES = 4;
  private static final double STRONG = 20;

  @Override
  public Problem<List<Double>> problem(Given given) {
    int back = given.choice("back", 2, 1, 3);
    double share = given.decimal("share", 0.9, 0.6, 0.99, 2);
    int wanted = PLACES - 1 - back;
    return given
        .asks(
            new BuiltAnswer(new VectorAnswer(PLACES, 2), built -> lacks(built, wanted, share)),
            at(wanted, STRONG))
        .result("place", wanted + 1, 0)
        .result("row", Reals.array(at(wanted, STRONG)), 0)
        .mistake("weak", at(wanted, 1))
        .mistake("own", at(PLACES - 1, STRONG))
        .mistake("counted", at(wanted == 2 ? 1 : wanted + 1, STRONG))
        .problem(3);
  }

  /** One number at a place, zeros elsewhere. */
  private static List<Double> at(int place, double number) {
    double[] row = new double[PLACES];
    row[place] = number;
    return Reals.list(row);
  }

  /** The row is the last place's query, since that place's vector is a 1 there. */
  private static @Nullable Message lacks(double[] built, int wanted, double share) {
    Matrix keys = Matrix.identity(PLACES);
    Matrix query = Matrix.of(new double[][] {built});
    double[] weights = ScaledDotProduct.attend(query, keys, keys, false).weights().row(0);
    return weights[wanted] >= share
        ? null
        : Message.of("built.weights").with("weights", Shown.rounded(2, weights));
  }
}
