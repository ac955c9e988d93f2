package forwardpass.site.check;

import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.site.build.Problems;
import forwardpass.site.content.FrameWords;
import forwardpass.site.content.WordsFiles;
import java.util.Map;
import java.util.Set;

/**
 * Finds words that nothing uses. A key counts as used if it was asked for while the book was
 * printed, or if the lessons' source has it as a literal, whole or as a beginning or end that is
 * completed at run time; when in doubt, it is used.
 */
public final class WordsCheck {
  private static final int SHORTEST_PART = 4;

  private final Set<String> asked;
  private final Set<String> literals;
  private final Map<String, Lesson<?>> lessons;

  /**
   * A check.
   *
   * @param asked full keys that were asked for
   * @param literals every string literal of the lessons' source
   */
  public WordsCheck(Set<String> asked, Set<String> literals, Map<String, Lesson<?>> lessons) {
    this.asked = Set.copyOf(asked);
    this.literals = Set.copyOf(literals);
    this.lessons = Map.copyOf(lessons);
  }

  public void run(WordsFiles words, Problems problems) {
    words
        .entries()
        .forEach(
            (key, entry) -> {
              if (!key.startsWith(WordsFiles.PAGE_PREFIX) && !isUsed(key)) {
                problems.add(entry.place(), "words: nothing uses the key " + key);
              }
            });
  }

  boolean isUsed(String key) {
    if (asked.contains(key) || literals.contains(key)) {
      return true;
    }
    Lesson<?> owner = lessons.get(WordsFiles.ownerOf(key));
    if (owner == null) {
      return completed(key);
    }
    String own = key.substring(owner.id().length() + 1);
    if (owner instanceof ExerciseLesson) {
      return FrameWords.of(owner).contains(own); // all that it says has been said
    }
    return literals.contains(own) || FrameWords.of(owner).contains(own) || completed(own);
  }

  /** Whether a literal is the beginning of a key up to a dot or hyphen, or its end from one. */
  private boolean completed(String key) {
    for (int i = 1; i < key.length() - 1; i++) {
      if (key.charAt(i) == '.' || key.charAt(i) == '-') {
        if (literals.contains(key.substring(0, i + 1))) {
          return true;
        }
        String end = key.substring(i);
        if (end.length() >= SHORTEST_PART && literals.contains(end)) {
          return true;
        }
      }
    }
    return false;
  }
}
