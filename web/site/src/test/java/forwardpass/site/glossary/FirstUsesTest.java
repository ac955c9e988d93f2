package forwardpass.site.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstUsesTest {
  private static Node strong(String text) {
    return Element.of("strong", "", new Text(text));
  }

  private static List<FirstUse> uses(Node... inside) {
    Element section = Element.of("section", "section", inside).with("id", "concept-a");
    return FirstUses.of("The page", "page/", List.of(section));
  }

  private static List<String> terms(Node... inside) {
    return uses(inside).stream().map(FirstUse::term).toList();
  }

  @Test
  void takesTheSentenceAroundATermAndItsPlace() {
    List<FirstUse> uses =
        uses(
            Element.of(
                "p",
                "",
                new Text("Before it. A number of one axis is a "),
                strong("vector"),
                new Text(", see "),
                Element.of("a", "", new Text("here")).with("href", "#there"),
                new Text(". After it.")));
    assertEquals(1, uses.size());
    assertEquals("page/#concept-a", uses.get(0).address());
    assertEquals(
        "A number of one axis is a <strong>vector</strong>, see <a href=\"../page/#there\">here</a>.",
        HtmlPrinter.print(uses.get(0).sentence()));
  }

  @Test
  void takesTheSentenceBeforeWhereThisPointsBackToIt() {
    Node text =
        Element.of("p", "", new Text("One. Swap the streams. This is called "), strong("patching"));
    assertEquals(
        "Swap the streams. This is called <strong>patching</strong>",
        HtmlPrinter.print(uses(text).get(0).sentence()));
  }

  @Test
  void passesOverLabelsNumbersListNamesAndLessons() {
    assertEquals(List.of(), terms(Element.of("p", "", strong("Rule."), new Text(" It holds."))));
    assertEquals(List.of(), terms(Element.of("p", "", strong("A block"), new Text(" is"))));
    assertEquals(List.of(), terms(Element.of("p", "", strong("15"), new Text(" of them"))));
    assertEquals(List.of(), terms(Element.of("li", "", strong("The head"), new Text(" reads"))));
    Node lesson = Element.of("div", "", Element.of("p", "", strong("shown")));
    assertEquals(List.of(), terms(((Element) lesson).with("data-lesson", "x")));
    assertEquals(List.of("head"), terms(Element.of("li", "", new Text("a "), strong("head"))));
  }

  @Test
  void leavesIdsSymbolsAndNotesBehind() {
    Node symbol =
        Element.of("mi", "symbol", new Text("d")).with("data-symbol", "d").with("id", "x");
    Node note = Element.of("span", "note", new Text("aside"));
    List<FirstUse> uses =
        uses(Element.of("p", "", strong("width"), Element.of("math", "", symbol), note));
    assertEquals(
        "<strong>width</strong><math><mi>d</mi></math>", HtmlPrinter.print(uses.get(0).sentence()));
  }

  @Test
  void findsATermAsWholeWordsAndInThePlural() {
    Mentions text = new Mentions("Two Heads are better; the headline is not.");
    assertTrue(text.has("head"));
    assertFalse(new Mentions("the headline, a forehead").has("head"));
    assertTrue(new Mentions("x, the causal mask").has("causal mask"));
  }
}
