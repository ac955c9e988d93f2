package forwardpass.client.control;

import forwardpass.lessons.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** What a key does to a handle: the same as dragging it, step by step. */
final class Keys {
  private static final int LARGE = 10;

  private Keys() {}

  /** The parameters after that key, or null where the key means nothing here. */
  static @Nullable Parameters apply(String key, boolean shift, Handle handle, Parameters now) {
    Component across = handle.across();
    Component down = handle.down();
    Component first = across != null ? across : down;
    Component second = down != null ? down : across;
    if (first == null || second == null) {
      return null;
    }
    int steps = shift ? LARGE : 1;
    return switch (key) {
      case "ArrowRight" -> first.step(now, steps);
      case "ArrowLeft" -> first.step(now, -steps);
      case "ArrowUp" -> second.step(now, handle.growsDownwards() ? -steps : steps);
      case "ArrowDown" -> second.step(now, handle.growsDownwards() ? steps : -steps);
      case "PageUp" -> second.step(now, LARGE);
      case "PageDown" -> second.step(now, -LARGE);
      case "Home" -> first.least(now);
      case "End" -> first.greatest(now);
      default -> null;
    };
  }
}
