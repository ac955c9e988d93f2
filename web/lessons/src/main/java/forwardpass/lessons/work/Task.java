package forwardpass.lessons.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job under way, done in slices of some ten milliseconds so that it can be stopped between two.
 */
public interface Task {
  /**
   * The files that it needs, by their paths from the site's root. Who runs it fetches them first.
   */
  default List<String> files() {
    return List.of();
  }

  /** Hands it the place it works at, with its files in reach; called once, before any slice. */
  default void begin(TaskContext context) {}

  /** Does the next slice; the message to report, or null where there is nothing new. */
  @Nullable String advance();

  boolean isDone();

  /**
   * Gives back what it holds of the context; called once after it has begun, whether it is done,
   * cancelled or broken.
   */
  default void end() {}
}
