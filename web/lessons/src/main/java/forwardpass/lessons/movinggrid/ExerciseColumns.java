package forwardpass.lessons.movinggrid;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A matrix from where it takes two vectors, one of them not along an axis. */
public final class ExerciseColumns implements Exercise {
  @Override
  public void ask(Given given) {
    double[] first = given.vector("first", new double[] {2, 1}, 1, 5, 0);
    double[] both = given.vector("both", new double[] {1, 4}, -4, 9, 0);
    double[] second = Vectors.subtract(both, first);
    Matrix matrix = Matrix.of(first, second).transpose();
    given.asksToBuild(built -> lacks(built, first, both), matrix);
    given.result("second", second);
    given.mistake("both", Matrix.of(first, both).transpose());
    given.mistake("added", Matrix.of(first, Vectors.add(both, first)).transpose());
    given.mistake("rows", Matrix.of(first, second));
  }

  /** It says where the two vectors land instead. */
  private static @Nullable Message lacks(double[] built, double[] first, double[] both) {
    boolean right =
        built[0] == first[0]
            && built[2] == first[1]
            && built[0] + built[1] == both[0]
            && built[2] + built[3] == both[1];
    return right
        ? null
        : Message.of("built.lands")
            .with("first", Shown.typed(built[0], built[2]))
            .with("both", Shown.typed(built[0] + built[1], built[2] + built[3]));
  }
}
