package forwardpass.site.search;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.site.content.Notation;
import forwardpass.site.content.Notation.Symbol;
import forwardpass.site.page.SymbolTable;
import java.util.List;
import java.util.function.Function;

/** An entry for each symbol, found by its sign, its name, its meaning and its code. */
public final class SymbolEntries {
  private SymbolEntries() {}

  /**
   * The entries of the notation.
   *
   * @param page the title of the page with all symbols
   * @param formulas LaTeX to a rendered formula
   */
  public static List<Entry> of(Notation notation, String page, Function<String, Node> formulas) {
    return notation.symbols().stream().map(symbol -> entry(symbol, page, formulas)).toList();
  }

  private static Entry entry(Symbol symbol, String page, Function<String, Node> formulas) {
    Node sign = formulas.apply(symbol.sign());
    Element math = sign instanceof Element element ? element : Element.of("math", "", sign);
    return new Entry(
        SymbolTable.PAGE + "/#symbol-" + symbol.id(),
        "symbol",
        FormulaText.line(math) + " · " + symbol.name(),
        page,
        String.join(" ", FormulaText.words(math), symbol.text(), symbol.java(), symbol.python()));
  }
}
