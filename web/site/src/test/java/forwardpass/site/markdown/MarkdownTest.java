package forwardpass.site.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private final List<String> faults = new ArrayList<>();

  private Node parse(String text) {
    return Markdown.parse(text, (line, why) -> faults.add(line + ": " + why));
  }

  @Test
  void nestsContainersByTheNumberOfColons() {
    Node document = parse(":::: rule\n::: aside\nInside.\n:::\nAfter.\n::::\n");
    Container rule = assertInstanceOf(Container.class, document.getFirstChild());
    Container aside = assertInstanceOf(Container.class, rule.getFirstChild());
    assertTrue(rule.closed() && aside.closed());
    assertEquals(2, aside.line());
    assertInstanceOf(Paragraph.class, aside.getNext());
  }

  @Test
  void interruptsAParagraph() {
    Node document = parse("Text.\n::: rule\nR.\n:::\nMore.\n");
    assertInstanceOf(Container.class, document.getFirstChild().getNext());
  }

  @Test
  void knowsAContainerThatIsNotClosed() {
    Container rule = assertInstanceOf(Container.class, parse("::: rule\nR.\n").getFirstChild());
    assertFalse(rule.closed());
  }

  @Test
  void reportsAnOpeningThatItCannotRead() {
    parse("Text.\n\n::: Rule!\n:::\n");
    assertEquals(List.of("3", "4"), faults.stream().map(fault -> fault.split(":", 2)[0]).toList());
    assertTrue(faults.get(0).startsWith("3: this is no container"), faults::toString);
  }

  @Test
  void leavesMarkdownInFormulasAlone() {
    Node paragraph = parse("Take $a_i*b_i*c$ and \\$5.").getFirstChild();
    InlineFormula formula =
        assertInstanceOf(InlineFormula.class, paragraph.getFirstChild().getNext());
    assertEquals("a_i*b_i*c", formula.latex());
  }

  @Test
  void takesADollarWithoutAPartnerForADollar() {
    Node text = parse("It costs 5$ or so").getFirstChild().getFirstChild();
    assertInstanceOf(Text.class, text);
  }

  @Test
  void readsDisplayFormulasOnOneLineAndOnMany() {
    Node document =
        parse("$$ x + y $$ {label=\"a sum\"}\n\n$$\nx \\\\\ny\n$$ {label=\"two\" #eq}\n\nText $$");
    DisplayFormula one = assertInstanceOf(DisplayFormula.class, document.getFirstChild());
    assertEquals("x + y", one.latex());
    assertEquals("a sum", one.attributes().get("label"));
    DisplayFormula two = assertInstanceOf(DisplayFormula.class, one.getNext());
    assertEquals("x \\\\\ny", two.latex());
    assertEquals("eq", two.attributes().id());
    assertEquals(3, two.line());
  }

  @Test
  void reportsAFormulaThatIsNotClosed() {
    parse("Text.\n\n$$\nx\n");
    assertEquals(List.of("3: the formula that opens here with $$ is not closed"), faults);
  }
}
