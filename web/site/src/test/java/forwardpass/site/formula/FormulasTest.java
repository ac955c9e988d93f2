package forwardpass.site.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.site.build.Place;
import forwardpass.site.content.Notation.Symbol;
import forwardpass.site.temml.FormulaException;
import forwardpass.site.temml.Temml;
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
}
