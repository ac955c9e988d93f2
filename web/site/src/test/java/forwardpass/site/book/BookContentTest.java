package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.build.Audience;
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
    Curriculum plan =
        Curriculum.read(Files.readString(file), Place.of("plan"), Audience.READERS, problems);
    assertTrue(problems.isEmpty(), () -> problems.list().toString());
    // The plan as it was agreed; whoever adds to it adds a chapter or item, and takes none away.
    assertTrue(plan.chapters().size() >= 21, () -> plan.chapters().toString());
    int items = plan.chapters().stream().mapToInt(chapter -> chapter.items().size()).sum();
    assertTrue(items >= 192, () -> "only " + items + " items");
  }
}
