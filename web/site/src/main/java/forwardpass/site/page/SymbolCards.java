package forwardpass.site.page;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Words;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Notation.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The cards that open from a formula's symbols, once a page for each symbol on it. They lie in a
 * file beside the page, which {@code symbols.js} fetches when the reader first turns to a formula.
 */
public final class SymbolCards {
  /** The file with a page's cards, in the page's folder; {@code symbols.js} knows it too. */
  public static final String FILE = "cards.html";

  private final Words words;
  private final Curriculum plan;
  private final String up;
  private final Function<String, Node> formulas;

  /**
   * Cards for a page.
   *
   * @param formulas turns LaTeX into a formula whose symbols are not marked
   */
  public SymbolCards(Words words, Curriculum plan, String up, Function<String, Node> formulas) {
    this.words = words;
    this.plan = plan;
    this.up = up;
    this.formulas = formulas;
  }

  /** The hidden cards. */
  public List<Node> cards(List<Symbol> symbols) {
    List<Node> out = new ArrayList<>();
    for (Symbol symbol : symbols) {
      out.add(
          Element.of(
                  "div",
                  "card",
                  Element.of("p", "card-sign", formulas.apply(symbol.sign())),
                  Element.of("p", "card-name", new Text(symbol.name())),
                  Element.of("p", "card-text", SymbolTable.meaning(symbol, formulas)),
                  Element.of("dl", "card-facts", facts(symbol)))
              .with("id", "card-" + symbol.id())
              .with(Attr.of("popover", "")));
    }
    return out;
  }

  private List<Node> facts(Symbol symbol) {
    List<Node> out = new ArrayList<>();
    code("java", symbol.java(), out);
    code("python", symbol.python(), out);
    out.add(
        Element.of(
            "div",
            "",
            Element.of("dt", "", words.say("introduced-in")),
            Element.of("dd", "", SymbolTable.chapter(symbol, plan, up))));
    return out;
  }

  private void code(String key, String code, List<Node> out) {
    if (!code.isEmpty()) {
      out.add(
          Element.of(
              "div",
              "",
              Element.of("dt", "", words.say(key)),
              Element.of("dd", "", Element.of("code", "", new Text(code)))));
    }
  }

  /** Links to the list of symbols: where the cards don't open, their rows are a step away. */
  public Node list(List<Symbol> symbols) {
    List<Node> inside = new ArrayList<>(words.say("symbols-here"));
    for (Symbol symbol : symbols) {
      inside.add(new Text(" "));
      inside.add(
          Element.of(
                  "a",
                  "",
                  Element.of("span", "", formulas.apply(symbol.sign())).with("aria-hidden", "true"),
                  Element.of("span", "unseen", new Text(symbol.name())))
              .with("href", up + SymbolTable.PAGE + "/#symbol-" + symbol.id()));
    }
    return Element.of("p", "symbols-here", inside);
  }
}
