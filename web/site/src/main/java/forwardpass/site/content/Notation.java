package forwardpass.site.content;

import com.fasterxml.jackson.databind.JsonNode;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every symbol of the book, and the macros that its formulas may use. */
public record Notation(List<Symbol> symbols, Map<String, String> macros) {
  public Notation {
    symbols = List.copyOf(symbols);
    macros = Map.copyOf(macros);
  }

  /**
   * One symbol.
   *
   * @param id its name in addresses ({@code notation/#symbol-softmax})
   * @param sign how its card shows it, in LaTeX
   * @param match what to look for in formulas, in LaTeX; each alone means this symbol
   * @param name what to call it
   * @param text what it means
   * @param java the same in the book's Java; may be empty
   * @param python the same in Python; may be empty
   * @param chapter where it is introduced
   * @param in the chapters where these letters mean this; empty for the whole book
   */
  public record Symbol(
      String id,
      String sign,
      List<String> match,
      String name,
      String text,
      String java,
      String python,
      String chapter,
      List<String> in) {
    public Symbol {
      match = List.copyOf(match);
      in = List.copyOf(in);
    }
  }

  /** The symbols as they hold in one chapter: its own first, then those of the whole book. */
  public List<Symbol> of(String chapter) {
    List<Symbol> out = new ArrayList<>();
    symbols.stream().filter(symbol -> symbol.in().contains(chapter)).forEach(out::add);
    symbols.stream().filter(symbol -> symbol.in().isEmpty()).forEach(out::add);
    return out;
  }

  public static Notation read(String yaml, Curriculum plan, Place place, Problems problems) {
    JsonNode tree = Yaml.tree(yaml, place, problems);
    Map<String, String> macros = new TreeMap<>();
    tree.path("macros").properties().forEach(e -> macros.put(e.getKey(), e.getValue().asText()));
    List<Symbol> symbols = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode node : tree.path("symbols")) {
      Symbol symbol = symbol(node);
      if (!seen.add(symbol.id())) {
        problems.add(place, "notation: the symbol " + symbol.id() + " is there twice");
      }
      if (symbol.id().isEmpty() || symbol.sign().isEmpty() || symbol.text().isEmpty()) {
        problems.add(place, "notation: a symbol needs id, sign and text: " + node);
      }
      for (String chapter : named(symbol)) {
        if (plan.chapter(chapter) == null) {
          problems.add(
              place,
              "notation: " + symbol.id() + " names the chapter '" + chapter + "': no such one");
        }
      }
      symbols.add(symbol);
    }
    return new Notation(symbols, macros);
  }

  private static List<String> named(Symbol symbol) {
    List<String> out = new ArrayList<>(symbol.in());
    out.add(symbol.chapter());
    return out;
  }

  private static Symbol symbol(JsonNode node) {
    String sign = node.path("sign").asText();
    List<String> match = texts(node.path("match"));
    return new Symbol(
        node.path("id").asText(),
        sign,
        match.isEmpty() ? List.of(sign) : match,
        node.path("name").asText(),
        node.path("text").asText(),
        node.path("java").asText(),
        node.path("python").asText(),
        node.path("chapter").asText(),
        texts(node.path("in")));
  }

  /** A list of texts; a single text counts as a list of one. */
  static List<String> texts(JsonNode node) {
    List<String> out = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> out.add(each.asText()));
    } else if (node.isValueNode()) {
      out.add(node.asText());
    }
    return out;
  }
}
