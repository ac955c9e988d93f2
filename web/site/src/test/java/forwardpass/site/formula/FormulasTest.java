package forwardpass.site.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.TemplateWords;
import forwardpass.site.build.Place;
import forwardpass.site.content.Notation.Symbol;
import forwardpass.site.script.FormulaException;
import forwardpass.site.script.Temml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulasTest {
  private static final Temml TEMML = new Temml();

  private Path cache;

  @BeforeEach
  void takeFolder(@TempDir Path folder) {
    cache = folder;
  }

  @AfterAll
  static void close() {
    TEMML.close();
  }

  private Formulas formulas() {
    return new Formulas(TEMML, cache, Map.of("\\softmax", "\\operatorname{softmax}"));
  }

  private static Symbol symbol(String id, String... match) {
    return new Symbol(
        id, match[0], List.of(match), id, id, "", "", "softmax", List.of(), Place.of("test"));
  }

  @Test
  void rendersLatexToMathml() throws FormulaException {
    assertEquals(
        "<math><msub><mi>z</mi><mi>i</mi></msub></math>",
        HtmlPrinter.print(formulas().math("z_i", false)));
  }

  @Test
  void leavesOutWhatChangesNothing() throws FormulaException {
    assertEquals(
        "<math><mi>f</mi><mo>=</mo><mi>a</mi></math>",
        HtmlPrinter.print(formulas().math("{f=a}", false)));
    String html = HtmlPrinter.print(formulas().math("P(a, b)", false));
    assertTrue(html.contains("stretchy=\"false\""), html);
    assertFalse(html.contains("fence=") || html.contains("separator="), html);
  }

  @Test
  void turnsInlineStylesIntoClassesWithRules() throws FormulaException {
    Formulas formulas = formulas();
    String html =
        HtmlPrinter.print(formulas.math("\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}", true));
    assertFalse(html.contains("style="), html);
    assertFalse(html.contains("tml-"), html);
    assertTrue(html.matches("(?s).*<mtd class=\"math-[0-9a-f]{6}\">.*"), html);
    assertTrue(
        formulas.css().contains("{padding-left:0em;padding-right:5.9776pt;}"), formulas.css());
  }

  @Test
  void rendersAFormulaOnceAndThenReadsItFromDisk() throws FormulaException {
    Formulas first = formulas();
    first.math("a+b", false);
    Formulas second = formulas();
    assertEquals(first.math("a+b", false), second.math("a+b", false));
    assertEquals(1, first.rendered());
    assertEquals(0, second.rendered());
  }

  @Test
  void keepsDisplayAndInlineApart() throws FormulaException {
    assertFalse(formulas().math("\\sum_i x", true).equals(formulas().math("\\sum_i x", false)));
  }

  @Test
  void saysWhatIsWrongInOneLine() {
    FormulaException thrown =
        assertThrows(FormulaException.class, () -> formulas().math("\\foo{x", false));
    assertFalse(String.valueOf(thrown.getMessage()).contains("\n"));
  }

  @Test
  void marksTheLargestSymbolThatFits() throws FormulaException {
    Formulas formulas = formulas();
    Symbols symbols =
        new Symbols(
            List.of(
                symbol("d", "d"), symbol("d-k", "d_k"), symbol("exp", "\\exp"), symbol("z", "z")),
            formulas);
    List<String> unknown = new ArrayList<>();
    Symbols.Marked marked = symbols.mark(formulas.math("\\exp(z/d_k) + q", false), unknown::add);
    String html = HtmlPrinter.print(marked.math());
    assertTrue(html.contains("<msub class=\"symbol\" data-symbol=\"d-k\">"), html);
    assertTrue(html.contains("<mi class=\"symbol\" data-symbol=\"exp\">exp</mi>"), html);
    assertEquals(List.of("q"), unknown);
    assertEquals(List.of("exp", "z", "d-k"), marked.symbols().stream().map(Symbol::id).toList());
  }

  @Test
  void neverMergesWhatAFractionHoldsApart() throws FormulaException {
    Formulas formulas = formulas();
    Symbols symbols =
        new Symbols(List.of(symbol("ab", "ab"), symbol("a", "a"), symbol("b", "b")), formulas);
    Symbols.Marked marked = symbols.mark(formulas.math("\\frac{a}{b}", false), letter -> {});
    assertEquals(
        "<math><mfrac><mi class=\"symbol\" data-symbol=\"a\">a</mi>"
            + "<mi class=\"symbol\" data-symbol=\"b\">b</mi></mfrac></math>",
        HtmlPrinter.print(marked.math()));
  }

  private String filled(String latex, Num num) throws FormulaException {
    Map<String, List<Node>> templates = Map.of("k", FormulaHoles.render(latex, formulas()));
    return new TemplateWords(templates, "")
        .plain(Message.of("k").with("x", Shown.one(num)).with("y", Shown.one(num)));
  }

  @Test
  void leavesHolesWhereNamesInBracesStandFree() throws FormulaException {
    List<Node> nodes = FormulaHoles.render("\\frac{{x}}{y} - \\ln {x}", formulas());
    assertEquals(2, holes(nodes));
    assertEquals(0, holes(FormulaHoles.render("\\frac{x}{y}_{i}", formulas())));
  }

  private static int holes(List<? extends Node> nodes) {
    int found = 0;
    for (Node node : nodes) {
      found += node instanceof Hole ? 1 : 0;
      found += node instanceof Element element ? holes(element.children()) : 0;
    }
    return found;
  }

  @Test
  void saysHonestlyWhetherDigitsWereDropped() throws FormulaException {
    assertEquals("y=0.5", filled("y {=x}", Num.rounded(0.5, 3)));
    assertEquals("y≈0.333", filled("y {=x}", Num.rounded(1.0 / 3, 3)));
  }

  @Test
  void putsNegativeNumbersInParenthesesBehindASignAndUnderAPower() throws FormulaException {
    assertEquals("2−(−3)", filled("2 - {x}", Num.whole(-3)));
    assertEquals("2−3", filled("2 - {x}", Num.whole(3)));
    assertEquals("(−3)2", filled("{x}^2", Num.whole(-3)));
    assertEquals("exp⁡(−3)", filled("\\exp({x})", Num.whole(-3)));
    assertEquals("−3×(−3)", filled("{x} \\times {y}", Num.whole(-3)));
  }

  @Test
  void breaksLinesBeforeRelationsAndPlusSigns() throws FormulaException {
    Map<String, List<Node>> templates =
        Map.of("k", FormulaHoles.render("{x} + {y} = 3", formulas()));
    Message message = Message.of("k").with("x", Num.whole(1)).with("y", Num.whole(2));
    String html = HtmlPrinter.print(new TemplateWords(templates, "").say(message));
    assertEquals(3, html.split("<math>", -1).length - 1, html);
    assertTrue(html.contains("<wbr><math><mo form=\"infix\">=</mo><mn>3</mn></math>"), html);
  }

  @Test
  void refusesTwoNumbersWithoutASignBetween() {
    assertThrows(IllegalArgumentException.class, () -> FormulaHoles.render("2 {x}", formulas()));
  }
}
