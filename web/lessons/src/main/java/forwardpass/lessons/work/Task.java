package forwardpass.lessons.work;

import org.jspecify.annotations.Nullable;

/**
 * A job under way, done in slices of some ten milliseconds so that it can be stopped between two.
 */
public interface Task {
  /** Does the next slice; the message to report, or null where there is nothing new. */
  @Nullable String advance();

  boolean isDone();
}
