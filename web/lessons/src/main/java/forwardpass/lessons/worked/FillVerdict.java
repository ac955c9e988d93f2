package forwardpass.lessons.worked;

import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * What checking a filled-in result came to; {@code said} is more than its kind says: why it could
 * not be read, what is nearly right.
 */
record FillVerdict(Kind kind, @Nullable Message said) {
  enum Kind {
    EMPTY,
    UNREADABLE,
    WRONG,
    RIGHT
  }

  Message message() {
    if (said != null) {
      return said;
    }
    return Message.of(
        switch (kind) {
          case EMPTY -> "verdict.empty";
          case RIGHT -> "fill.right";
          default -> "fill.wrong";
        });
  }

  /** The page marks each outcome in its own way. */
  String mark() {
    return switch (kind) {
      case RIGHT -> "right";
      case WRONG -> "wrong";
      default -> "unreadable";
    };
  }
}
