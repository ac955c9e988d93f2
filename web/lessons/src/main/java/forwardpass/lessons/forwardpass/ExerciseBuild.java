package forwardpass.lessons.forwardpass;

import forwardpass.engine.forward.NextToken;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A head of two by three, to be built: for each of three vectors it must say a given token. */
final class ExerciseBuild implements Exercise {
  private static final double[][] VECTORS = {
    {3, 4}, {5, 0}, {-4, 3}, {0, 5}, {4, -3}, {-3, -4}, {0, -5}, {-5, 0}
  };

  @Override
  public void ask(Given given) {
    Matrix[] x = new Matrix[3];
    int last = VECTORS.length - 1;
    int[] which = {given.integer(0, 0, last), given.integer(1, 0, last), given.integer(2, 0, last)};
    given.redrawIf(which[0] == which[1] || which[1] == which[2] || which[0] == which[2]);
    given.keep();
    for (int i = 0; i < x.length; i++) {
      x[i] = Matrix.of(VECTORS[which[i]]);
      given.show("x" + i, x[i].row(0));
    }
    int[] says = {given.integer(2, 0, 2), given.integer(0, 0, 2), given.integer(1, 0, 2)};
    given.redrawIf(says[0] == says[1] || says[1] == says[2] || says[0] == says[2]);
    given.redrawIf(says[0] == 0 && says[1] == 1);
    double[] head = new double[6]; // [2, 3]: column v looks the way of the vector that wants v
    double[] inOrder = new double[6];
    for (int i = 0; i < x.length; i++) {
      given.show("v" + i, says[i]);
      for (int p = 0; p < 2; p++) {
        head[3 * p + says[i]] = x[i].get(0, p);
        inOrder[3 * p + i] = x[i].get(0, p);
      }
    }
    Matrix example = Matrix.ofRowMajor(2, 3, head);
    given.result("head", example);
    given.asksToBuild(built -> lacks(built, x, says), example).hints(3);
    given.mistake("in-order", Matrix.ofRowMajor(2, 3, inOrder));
    given.mistake("opposite", example.scaled(-1));
  }

  /** The first vector for which another token has a logit at least as large. */
  private static @Nullable Message lacks(double[] built, Matrix[] x, int[] says) {
    Matrix head = Matrix.ofRowMajor(2, 3, built);
    for (int i = 0; i < x.length; i++) {
      Matrix logits = MatMul.matmul(x[i], head);
      double[] others = logits.row(0);
      others[says[i]] = Double.NEGATIVE_INFINITY;
      int rival = NextToken.mostLikely(Matrix.of(others));
      if (others[rival] >= logits.get(0, says[i]) - Trial.HAIR) {
        return Message.of("built.other")
            .with("x", Shown.typed(x[i].row(0)))
            .with("logits", Shown.typed(logits.row(0)))
            .with("wanted", says[i]);
      }
    }
    return null;
  }
}
