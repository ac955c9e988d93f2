package forwardpass.site.book;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.site.build.Place;
import forwardpass.site.content.Notation.Symbol;
import forwardpass.site.page.SymbolCards;
import forwardpass.site.page.SymbolTable;
import forwardpass.site.script.FormulaException;

/** Cards and table of the notation, with its formulas rendered. */
final class Symbols {
  private Symbols() {}

  static Node table(PageContext page) {
    return table(page.book(), page.up());
  }

  static Node table(Book book, String up) {
    return SymbolTable.of(
        book.notation(),
        book.lessons().wordsOf("page"),
        book.plan(),
        up,
        latex -> plain(book, latex));
  }

  static SymbolCards cards(PageContext page) {
    Book book = page.book();
    return new SymbolCards(
        book.lessons().wordsOf("page"), book.plan(), page.up(), latex -> plain(book, latex));
  }

  /** Where the notation says this. */
  private static Place writer(Book book, String latex) {
    return book.notation().symbols().stream()
        .filter(symbol -> symbol.sign().equals(latex) || symbol.text().contains(latex))
        .map(Symbol::place)
        .findFirst()
        .orElse(Place.of("content/notation.en.yaml"));
  }

  /** A sign of the notation, rendered. */
  static Node plain(Book book, String latex) {
    try {
      return book.formulas().math(latex, false);
    } catch (FormulaException e) {
      book.problems().add(writer(book, latex), "formula: " + e.getMessage() + " in " + latex);
      return new Text(latex);
    }
  }
}
