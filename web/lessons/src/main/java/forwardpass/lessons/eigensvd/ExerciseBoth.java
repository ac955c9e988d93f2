package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** Any matrix with two given eigenvalues and no 0 in it. */
public final class ExerciseBoth implements Exercise {
  @Override
  public void ask(Given given) {
    int small = given.integer("small", 2, 1, 9);
    int gap = given.integer(3, 3, 15);
    int large = given.show("large", small + gap);
    Matrix matrix = ExerciseCharacteristic.matrix(small, large, small + 1);
    given.asksToBuild(built -> lacks(built, small + large, small * large), matrix).hints(3);
    given.hinted("trace", small + large);
    given.hinted("det", small * large);
    given.result("matrix", matrix);
    given.mistake("zeros", large, 0, 0, small);
    given.mistake("ones", large, 1, 1, small);
    given.mistake("filled", large, small, small, large);
  }

  private static @Nullable Message lacks(double[] built, double trace, double det) {
    for (double entry : built) {
      if (entry == 0) {
        return Message.of("built.zero");
      }
    }
    double itsTrace = built[0] + built[3];
    double itsDet = built[0] * built[3] - built[1] * built[2];
    boolean right = Math.abs(itsTrace - trace) < 1e-9 && Math.abs(itsDet - det) < 1e-9;
    return right ? null : Message.of("built.trace-det").with("both", Shown.typed(itsTrace, itsDet));
  }
}
