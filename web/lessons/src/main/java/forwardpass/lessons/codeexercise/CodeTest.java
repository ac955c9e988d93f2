package forwardpass.lessons.codeexercise;

import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a program has to do.
 *
 * @param key the words that say what
 */
public record CodeTest(String key, Check check) {
  /** Tries it; null where it does it, else what was seen instead. */
  @FunctionalInterface
  public interface Check {
    @Nullable Message run(Submission program);
  }
}
