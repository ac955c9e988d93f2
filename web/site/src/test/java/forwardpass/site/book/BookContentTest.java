package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Curriculum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The book's own plan. */
class BookContentTest {
  @Test
  void holdsEveryItemOfTheCurriculum() throws IOException {
    Problems problems = new Problems();
    Path file = Path.of("../../content/curriculum.yaml");
    Curriculum plan = Curriculum.read(Files.readString(file), Place.of("plan"), problems);
    assertTrue(problems.isEmpty(), () -> problems.list().toString());
    assertEquals(21, plan.chapters().size());
    assertEquals(192, plan.chapters().stream().mapToInt(chapter -> chapter.items().size()).sum());
  }
}
