package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.plain.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * A token that was clicked.
 *
 * @param at its place among those shown
 * @param undone how many of its merges are undone
 */
record Pick(Vocab vocab, int at, int undone) {
  private static final String PRESSED = "pick-";

  /** What pressing a token is called. */
  static String action(Vocab vocab, int at) {
    return PRESSED + vocab.key() + "-" + at;
  }

  /** The token whose action that is, or null. */
  static @Nullable Pick of(String action) {
    int dash = action.lastIndexOf('-');
    if (!action.startsWith(PRESSED) || dash < PRESSED.length()) {
      return null;
    }
    Vocab vocab = Vocab.named(action.substring(PRESSED.length(), dash));
    return vocab == null ? null : new Pick(vocab, Ascii.whole(action.substring(dash + 1)), 0);
  }

  /** After one of its buttons; null when it is closed. */
  @Nullable Pick after(String action, Encoding encoding) {
    int merges = encoding.shown().get(at).merges();
    return switch (action) {
      case "undo" -> new Pick(vocab, at, Math.min(merges, undone + 1));
      case "redo" -> new Pick(vocab, at, Math.max(0, undone - 1));
      case "undo-all" -> new Pick(vocab, at, merges);
      case "before" -> new Pick(vocab, Math.max(0, at - 1), 0);
      case "after" -> new Pick(vocab, Math.min(encoding.shown().size() - 1, at + 1), 0);
      case "close" -> null;
      default -> this;
    };
  }
}
