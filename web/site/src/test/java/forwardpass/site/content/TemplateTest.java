package forwardpass.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static List<Node> parse(String text) {
    return Template.parse(text, latex -> List.of(Element.of("math", "", new Text(latex))));
  }

  @Test
  void readsHolesAndMarks() {
    assertEquals(
        List.of(
            new Text("The "),
            Element.of("em", "", new Text("sum of "), new Hole("n")),
            new Text(" is "),
            Element.of("strong", "", new Hole("total")),
            new Text(".")),
        parse("The *sum of {n}* is **{total}**."));
  }

  @Test
  void bindsAUnitToTheHoleBeforeIt() {
    assertEquals(
        List.of(new Hole("share"), new Text("\u00a0% of 64\u00a0bits")),
        parse("{share} % of 64 bits"));
  }

  @Test
  void refusesAHoleThatCodeWouldHide() {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> parse("Write `{found} * x`."));
    assertEquals("a hole within `code` is never filled: Write `{found} * x`.", thrown.getMessage());
  }

  @Test
  void leavesBracesAndStarsToFormulasAndCode() {
    assertEquals(
        List.of(
            Element.of("math", "", new Text("\\frac{a}{b}*c")),
            new Text(" "),
            Element.of("code", "", new Text("{*}"))),
        parse("$\\frac{a}{b}*c$ `{*}`"));
  }

  @Test
  void nestsStrongInEmphasis() {
    assertEquals(
        List.of(
            Element.of(
                "em", "", new Text("a "), Element.of("strong", "", new Text("b")), new Text(" c"))),
        parse("*a **b** c*"));
  }

  @Test
  void takesMarksLiterallyBehindABackslashAndBracesWhenDoubled() {
    assertEquals(List.of(new Text("2 * 3 {x} $5")), parse("2 \\* 3 {{x}} \\$5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*open", "**open*", "{", "{a b}", "{}", "closes}", "`code", "$x", "a {1}"})
  void refusesWhatIsNotClosedOrHasNoName(String text) {
    assertThrows(IllegalArgumentException.class, () -> parse(text));
  }
}
