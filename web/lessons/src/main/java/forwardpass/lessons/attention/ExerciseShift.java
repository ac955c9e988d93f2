package forwardpass.lessons.attention;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.MatrixAnswer;
import forwardpass.lessons.answer.RunAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.ArrayList;
import java.util.List;

/** A W_Q to be built for four places, so that each looks so many places back. */
final class ExerciseShift implements Exercise<List<List<Double>>> {
  private static final int PLACES = 4;
  private static final double STRONG = 20;

  @Override
  public Problem<List<List<Double>>> problem(Given given) {
    int back = given.choice("back", 2, 1, 3);
    double share = given.decimal("share", 0.9, 0.6, 0.99, 2);
    given.show("first", back + 1);
    return given
        .asks(
            new RunAnswer<>(
                new MatrixAnswer(PLACES, PLACES, -1), rows -> run(rows, back, share)),
            shifted(back, STRONG))
        .mistake("weak", shifted(back, 1))
        .mistake("identity", shifted(0, STRONG))
        .mistake("too-far", shifted(back + 1, STRONG))
        .problem(3);
  }

  /** Query t is a number at place t − back; 0 where there is no such place. */
  private static List<List<Double>> shifted(int back, double strength) {
    List<List<Double>> rows = new ArrayList<>();
    for (int t = 0; t < PLACES; t++) {
      double[] row = new double[PLACES];
      if (t - back >= 0 && t - back < PLACES) {
        row[t - back] = strength;
      }
      rows.add(Reals.list(row));
    }
    return List.copyOf(rows);
  }

  /** For each place that has one so far before it: where it looks, 0 where nowhere enough. */
  private static List<Double> run(List<List<Double>> rows, int back, double share) {
    Matrix x = Matrix.identity(PLACES);
    Matrix weights =
        ScaledDotProduct.attend(Grids.matrix(rows), x, x, true).weights(); // X W_Q is W_Q itself
    List<Double> places = new ArrayList<>();
    for (int t = back; t < PLACES; t++) {
      double place = 0;
      for (int j = 0; j <= t; j++) {
        place = weights.get(t, j) >= share ? j + 1 : place;
      }
      places.add(place);
    }
    return places;
  }
}
