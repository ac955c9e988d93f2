package forwardpass.engine.sampling;

import java.util.Arrays;

/**
 * A draft without a model: it finds the last place where the text so far has its latest tokens
 * before, and proposes what followed there.
 */
public final class NgramDraft {
  private NgramDraft() {}

  /**
   * At most {@code count} proposed tokens; none where nothing repeats.
   *
   * @param tokens the text so far
   * @param most how many of its latest tokens are looked for at first; then fewer, down to one
   */
  public static int[] propose(int[] tokens, int most, int count) {
    for (int length = Math.min(most, tokens.length - 1); length >= 1; length--) {
      for (int at = tokens.length - length - 1; at >= 0; at--) {
        if (matches(tokens, at, length)) {
          int from = at + length;
          return Arrays.copyOfRange(tokens, from, Math.min(tokens.length, from + count));
        }
      }
    }
    return new int[0];
  }

  private static boolean matches(int[] tokens, int at, int length) {
    for (int i = 0; i < length; i++) {
      if (tokens[at + i] != tokens[tokens.length - length + i]) {
        return false;
      }
    }
    return true;
  }
}
