package forwardpass.lessons.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateWordsTest {
  private static final Map<String, List<Node>> TEMPLATES =
      Map.of(
          "steps.title", List.of(new Text("By hand")),
          "title", List.of(new Text("Shared")),
          "sum", List.of(new Text("sum "), Element.of("em", "", new Hole("x"))));
  private static final TemplateWords WORDS = new TemplateWords(TEMPLATES, "steps");

  @Test
  void prefersTheLessonsOwnTemplate() {
    assertEquals("By hand", WORDS.plain("title"));
    assertEquals("Shared", WORDS.scoped("other").plain("title"));
    assertTrue(WORDS.has("sum"));
  }

  @Test
  void fillsHolesInsideElements() {
    assertEquals("sum <em>3</em>", HtmlPrinter.print(WORDS.say(Message.of("sum").with("x", 3))));
  }

  /** A browser would put the point on a line of its own. */
  @Test
  void holdsAFormulaAndThePointBehindItTogether() {
    Element formula = Element.of("math", "", Element.of("mn", "", new Text("0.9")));
    TemplateWords words =
        new TemplateWords(
            Map.of("t", List.of(new Text("At least "), new Hole("x"), new Text("). More."))), "");
    assertEquals(
        "At least <span class=\"held\"><math><mn>0.9</mn></math>).</span> More.",
        HtmlPrinter.print(words.say(Message.of("t").with("x", formula))));
    assertEquals("At least 3). More.", HtmlPrinter.print(words.say(Message.of("t").with("x", 3))));
  }

  @Test
  void namesTheKeyThatIsMissing() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> WORDS.say("nothing"));
    assertEquals("words: no template steps.nothing and none nothing", thrown.getMessage());
  }

  @Test
  void namesTheHoleThatStaysOpen() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> WORDS.say(Message.of("sum")));
    assertEquals("words: template sum has the hole {x}, which nothing fills", thrown.getMessage());
  }
}
