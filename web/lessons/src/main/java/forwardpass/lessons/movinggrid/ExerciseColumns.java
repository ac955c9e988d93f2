package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A matrix from where it takes two vectors, one of them not along an axis. */
public final class ExerciseColumns implements Exercise {
  @Override
  public void ask(Given given) {
    double[] first = given.vector("first", new double[] {2, 1}, 1, 5, 0);
    double[] both = given.vector("both", new double[] {1, 4}, -4, 9, 0);
    double[] second = Vectors.subtract(both, first);
    Matrix matrix = Matrix.of(first, second).transpose();
    Trial lands =
        Trial.holds("built.lands", built -> isAt(first, built, 0) && isAt(both, built, 1))
            .showing("first", built -> image(built, 0))
            .showing("both", built -> image(built, 1));
    given.asksToBuild(lands, matrix);
    given.result("second", second);
    given.mistake("both", Matrix.of(first, both).transpose());
    given.mistake("added", Matrix.of(first, Vectors.add(both, first)).transpose());
    given.mistake("rows", Matrix.of(first, second));
  }

  private static boolean isAt(double[] place, double[] matrix, int up) {
    return Vectors.distance(place, image(matrix, up)) == 0;
  }

  /** Where [1, up] lands. */
  private static double[] image(double[] matrix, int up) {
    return new double[] {matrix[0] + up * matrix[1], matrix[2] + up * matrix[3]};
  }
}
