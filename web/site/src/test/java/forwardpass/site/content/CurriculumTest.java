package forwardpass.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.site.build.Audience;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Curriculum.Chapter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurriculumTest {
  private static final String PLAN =
      """
      chapters:
        - {id: a, title: A, status: present, items: [concept-a]}
        - {id: a-more, of: a, title: More, status: present}
        - {id: b, title: B, status: draft, items: []}
        - {id: c, title: C, status: planned, items: []}
        - {id: tables, title: Tables, status: present, reference: true, items: [table-t]}
      """;

  @Test
  void countsNoReferenceAmongTheChapters() {
    Problems problems = new Problems();
    Curriculum plan =
        Curriculum.read(PLAN, Place.of("curriculum.yaml"), Audience.READERS, problems);
    assertEquals(List.of(), problems.list());
    assertEquals(1, plan.written());
    assertEquals(
        List.of("a", "a-more", "tables"), plan.present().stream().map(Chapter::id).toList());
    assertEquals(
        List.of("tables"),
        plan.chapters().stream().filter(Chapter::reference).map(Chapter::id).toList());
    assertEquals(List.of("table-t"), plan.itemsFor("tables"));
  }
}
