package forwardpass.site.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.lesson.Lesson;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameWordsTest {
  @Test
  void areTheTitleTheCaptionAndTheControls() {
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId("matrices-words"));
    Set<String> keys = FrameWords.of(lesson);
    assertTrue(
        keys.containsAll(Set.of("title", "see", "try", "param.k", "param.word")), keys::toString);
    assertTrue(keys.contains("param.word.king"), keys::toString);
    assertFalse(keys.contains("outcome"), keys::toString);
  }

  @Test
  void areAllPrintedOnce() {
    for (Lesson<?> lesson : Lessons.all()) {
      for (String key : FrameWords.of(lesson)) {
        assertTrue(FrameWords.contain(key), key);
      }
    }
    assertFalse(FrameWords.contain("outcome"));
    assertFalse(FrameWords.contain("titles"));
    assertTrue(FrameWords.contain("param.k.unit"), "a unit is of its control");
  }
}
