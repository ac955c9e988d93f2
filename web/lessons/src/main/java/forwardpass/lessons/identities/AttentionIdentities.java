package forwardpass.lessons.identities;

import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.Softmax;
import java.util.List;

/** Attention: all at once, and token by token. */
final class AttentionIdentities {
  private AttentionIdentities() {}

  static List<Identity> all() {
    return List.of(
        new Identity("attention", on -> Sides.of(attend(on, false), oneByOne(on, false))),
        new Identity("causal", on -> Sides.of(attend(on, true), oneByOne(on, true))),
        new Identity("heads", AttentionIdentities::heads),
        new Identity("pairs", AttentionIdentities::pairs));
  }

  private static Matrix attend(Drawn on, boolean isCausal) {
    return ScaledDotProduct.attend(on.queries(), on.keys(), on.values(), isCausal).output();
  }

  /** Each token by itself: it looks at all tokens, or at those up to itself. */
  private static Matrix oneByOne(Drawn on, boolean isCausal) {
    double[][] rows = new double[on.queries().rows()][];
    for (int i = 0; i < rows.length; i++) {
      double[] scores = new double[isCausal ? i + 1 : rows.length];
      for (int j = 0; j < scores.length; j++) {
        scores[j] = Vectors.dot(on.queries().row(i), on.keys().row(j)) / Math.sqrt(2);
      }
      double[] weights = Softmax.softmax(scores);
      double[] average = new double[on.values().cols()];
      for (int j = 0; j < weights.length; j++) {
        average = Vectors.add(average, Vectors.scale(weights[j], on.values().row(j)));
      }
      rows[i] = average;
    }
    return Matrix.of(rows);
  }

  /** Two heads of one number each: side by side times W_O, and each times its rows of W_O. */
  private static Sides heads(Drawn on) {
    Matrix side = on.values(); // [3, 2], a column for each head
    Matrix mix = on.matrixA(); // [2, 3], a row for each head
    Matrix sum = Matrix.zeros(3, 3);
    for (int head = 0; head < 2; head++) {
      Matrix own = Matrix.ofRowMajor(3, 1, side.column(head));
      sum = sum.plus(MatMul.matmul(own, Matrix.of(mix.row(head))));
    }
    return Sides.of(MatMul.matmul(side, mix), sum);
  }

  /** Counted for as many tokens as were counted above. */
  private static Sides pairs(Drawn on) {
    double tokens = 10 * on.triples()[0];
    double looks = 0;
    for (int i = 1; i <= tokens; i++) {
      looks += i;
    }
    return Sides.of(looks, tokens * (tokens + 1) / 2);
  }
}
