package forwardpass.site.page;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Words;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Notation;
import forwardpass.site.content.Notation.Symbol;
import forwardpass.site.content.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Every symbol of the book in one table. */
public final class SymbolTable {
  /** The page that it stands on. */
  public static final String PAGE = "symbols";

  private SymbolTable() {}

  public static Node of(
      Notation notation, Words words, Curriculum plan, String up, Function<String, Node> formulas) {
    List<Node> heads = new ArrayList<>();
    for (String column : List.of("symbol", "meaning", "java", "python", "introduced-in")) {
      heads.add(role("columnheader", Element.of("th", "", words.say(column)).with("scope", "col")));
    }
    List<Node> rows = new ArrayList<>();
    for (Symbol symbol : notation.symbols()) {
      List<Node> meaning = new ArrayList<>();
      meaning.add(Element.of("strong", "", new Text(symbol.name())));
      meaning.add(Element.of("br", ""));
      meaning.addAll(meaning(symbol, formulas));
      rows.add(
          role(
                  "row",
                  Element.of(
                      "tr",
                      "",
                      role(
                          "rowheader",
                          Element.of("th", "", formulas.apply(symbol.sign()), spoken(symbol))
                              .with("scope", "row")),
                      cell(meaning),
                      code(symbol.java()),
                      code(symbol.python()),
                      cell(List.of(chapter(symbol, plan, up)))))
              .with("id", "symbol-" + symbol.id()));
    }
    Element table =
        role(
            "table",
            Element.of(
                "table",
                "table symbols-table",
                role("rowgroup", Element.of("thead", "", role("row", Element.of("tr", "", heads)))),
                role("rowgroup", Element.of("tbody", "", rows))));
    return Element.of("div", "scroll wide", table)
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", words.plain("symbols"));
  }

  /** A formula alone names no row: some readers of tables pass over MathML. */
  private static Node spoken(Symbol symbol) {
    return Element.of("span", "unseen", new Text(" " + symbol.name()));
  }

  private static Node code(String code) {
    return cell(code.isEmpty() ? List.of() : List.of(Element.of("code", "", new Text(code))));
  }

  private static Element cell(List<? extends Node> content) {
    return role("cell", Element.of("td", "", content));
  }

  /** On a phone the style sheet sets rows beneath one another; they stay a table to listeners. */
  private static Element role(String role, Element element) {
    return element.with("role", role);
  }

  static List<Node> meaning(Symbol symbol, Function<String, Node> formulas) {
    return Template.parse(symbol.text(), latex -> List.of(formulas.apply(latex)));
  }

  /** The chapter that introduces a symbol, or its place in the plan. */
  static Node chapter(Symbol symbol, Curriculum plan, String up) {
    Curriculum.Chapter chapter = plan.chapter(symbol.chapter());
    if (chapter == null) {
      return new Text(symbol.chapter());
    }
    return Element.of("a", "", new Text(chapter.title())).with("href", address(chapter, up));
  }

  static String address(Curriculum.Chapter chapter, String up) {
    return chapter.present() ? up + chapter.id() + "/" : up + "contents/#" + chapter.id();
  }
}
