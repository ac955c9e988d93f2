package forwardpass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;

/** What a refusal of arguments says, word by word. */
public final class Refusals {
  private Refusals() {}

  public static void refuses(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  /**
   * Whether an action is refused, in a message that begins with one of these subjects.
   *
   * @param name of what it is about
   * @param content shown where it fails in another way
   */
  public static boolean isRefusedByName(
      String name, List<String> subjects, Runnable action, Supplier<String> content) {
    try {
      action.run();
      return false;
    } catch (IllegalArgumentException refused) {
      String message = String.valueOf(refused.getMessage());
      if (subjects.stream().anyMatch(message::startsWith)) {
        return true;
      }
      throw new AssertionError(name + " is refused without its name: " + message, refused);
    } catch (RuntimeException other) {
      throw new AssertionError(name + ": " + content.get(), other);
    }
  }
}
