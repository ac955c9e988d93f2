package forwardpass.trainer.run;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.train.TokenSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well a model predicts a text that it was not trained on. The text is cut into stretches of
 * the context's length, from the start on; each token but the first is predicted once, with what
 * stands before it in its stretch.
 */
public final class Validation {
  private static final int BATCH = 8;

  /**
   * What was measured.
   *
   * @param loss mean negative log-probability, in nats a token
   * @param tokens how many tokens were predicted
   */
  public record Result(double loss, long tokens) {}

  private Validation() {}

  /**
   * Measures a model.
   *
   * @param length tokens a stretch, at most nCtx
   * @param most at most so many tokens are predicted
   * @throws DataException if there are not two tokens
   */
  public static Result of(Backend backend, Gpt gpt, TokenSource text, int length, long most) {
    if (text.size() < 2) {
      throw new DataException("validation: " + text.size() + " tokens, at least 2 are needed");
    }
    long last = Math.min(text.size() - 1, most); // this many are predicted
    double sum = 0;
    for (long from = 0; from < last; ) {
      List<int[]> rows = new ArrayList<>();
      int rowLength = (int) Math.min(length, last - from);
      while (rows.size() < BATCH && from + rowLength <= last) {
        int[] row = new int[rowLength + 1];
        text.read(from, row);
        rows.add(row);
        from += rowLength;
      }
      sum += loss(backend, gpt, rows, rowLength) * rows.size() * rowLength;
    }
    return new Result(sum / last, last);
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private static double loss(Backend backend, Gpt gpt, List<int[]> rows, int length) {
    int[][] tokens = new int[rows.size()][];
    int[][] targets = new int[rows.size()][];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = Arrays.copyOf(rows.get(i), length);
      targets[i] = Arrays.copyOfRange(rows.get(i), 1, length + 1);
    }
    try (Scope scratch = backend.scope()) {
      return backend.read(gpt.loss(tokens, targets))[0];
    }
  }
}
