package forwardpass.lessons.worked;

import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** What checking a filled-in result came to; {@code fault} says why it could not be read. */
record FillVerdict(Kind kind, @Nullable Message fault) {
  enum Kind {
    EMPTY,
    UNREADABLE,
    WRONG,
    RIGHT
  }

  Message message() {
    if (fault != null) {
      return fault;
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
