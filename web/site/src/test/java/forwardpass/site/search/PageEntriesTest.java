package forwardpass.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageEntriesTest {
  private static final Map<String, String> TITLES =
      Map.of("concept-a", "First", "concept-b", "Second", "exercise-c", "Third");

  private static Node p(String text) {
    return Element.of("p", "", new Text(text));
  }

  private static List<Entry> entries(Node... body) {
    return PageEntries.of("page/", "The page", TITLES, List.of(body));
  }

  private static Node section(Node... inside) {
    return Element.of("section", "section", inside).with("id", "concept-a");
  }

  @Test
  void givesEachItemTheWordsThatBelongToNoItemWithin() {
    Node exercise =
        Element.of("section", "lesson", p("do it"))
            .with("id", "exercise-c")
            .with("data-lesson", "");
    assertEquals(
        List.of(
            new Entry("page/", "chapter", "The page", "The page", "before"),
            new Entry("page/#concept-a", "section", "First", "The page", "in it and after"),
            new Entry("page/#exercise-c", "exercise", "Third", "The page", "do it")),
        entries(p("before"), section(p("in it"), exercise, p("and after"))));
  }

  @Test
  void givesAHeadingWhatFollowsItInItsSection() {
    Node heading = Element.of("h3", "", new Text("Second")).with("id", "concept-b");
    List<Entry> all = entries(section(p("one"), heading, p("two")), p("three"));
    assertEquals("three", all.get(0).text());
    assertEquals("one", all.get(1).text());
    assertEquals("Second two", all.get(2).text());
  }

  @Test
  void leavesOutControlsDrawingsFoldsAndNumbersThatMove() {
    Node live = Element.of("div", "", p("kept"), Num.fixed(0.25, 2)).with("data-lesson", "x");
    List<Entry> all =
        entries(
            Element.of("button", "", new Text("Press")),
            Element.of("svg", "", new Text("drawn")),
            Element.of("details", "", new Text("folded")),
            Element.of("a", "anchor", new Text("#")),
            Num.fixed(1.5, 1),
            live);
    assertEquals("1.5 kept", all.get(0).text());
  }

  @Test
  void writesAFormulaInWordsThatCanBeTyped() {
    Node width =
        Element.of(
            "math",
            "",
            Element.of("msub", "", mi("d"), mi("k")),
            Element.of("mo", "", new Text("∇")),
            Element.of("msup", "", mi("s"), Element.of("mn", "", new Text("2"))),
            Element.of("mover", "", mi("x"), Element.of("mo", "", new Text("‾"))));
    assertEquals("d_k ∇ s^2 x̄", entries(width).get(0).text());
  }

  private static Node mi(String letter) {
    return Element.of("mi", "", new Text(letter));
  }
}
