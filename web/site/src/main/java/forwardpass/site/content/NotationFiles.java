package forwardpass.site.content;

import com.fasterxml.jackson.databind.JsonNode;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.build.TextFile;
import forwardpass.site.content.Notation.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the notation: the book's own file, then that of each chapter. */
public final class NotationFiles {
  private static final String NAME = "notation.en.yaml";

  private final Curriculum plan;
  private final Problems problems;
  private final Map<String, String> macros = new TreeMap<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final Map<String, Place> ids = new HashMap<>();
  private final Map<String, Symbol> claims = new HashMap<>(); // what stands for one already, where

  private NotationFiles(Curriculum plan, Problems problems) {
    this.plan = plan;
    this.problems = problems;
  }

  /**
   * The notation of the book and of its chapters.
   *
   * @param chapters those whose own file is read, where they have one
   */
  public static Notation read(
      Layout layout, Curriculum plan, List<String> chapters, Problems problems) throws IOException {
    NotationFiles reader = new NotationFiles(plan, problems);
    Path general = layout.content().resolve(NAME);
    reader.file(TextFile.read(general, layout, problems), layout.name(general), "");
    for (String chapter : chapters) {
      Path own = layout.content().resolve(chapter).resolve(NAME);
      if (Files.exists(own)) {
        reader.file(TextFile.read(own, layout, problems), layout.name(own), chapter);
      }
    }
    return new Notation(reader.symbols, reader.macros);
  }

  private void file(String yaml, String name, String chapter) {
    JsonNode tree = Yaml.tree(yaml, Place.of(name), problems);
    Map<String, Integer> lines = Yaml.lines(yaml);
    tree.path("macros").properties().forEach(e -> macros.put(e.getKey(), e.getValue().asText()));
    int index = 0;
    for (JsonNode node : tree.path("symbols")) {
      int line = lines.getOrDefault("/symbols/" + index++, 0);
      Symbol symbol = symbol(node, chapter, Place.of(name).at(line));
      check(symbol);
      symbols.add(symbol);
    }
  }

  private void check(Symbol symbol) {
    Place place = symbol.place();
    if (symbol.id().isEmpty() || symbol.sign().isEmpty() || symbol.text().isEmpty()) {
      problems.add(place, "notation: a symbol needs id, sign and text");
    }
    Place first = ids.putIfAbsent(symbol.id(), place);
    if (first != null) {
      problems.add(
          place,
          "notation: the id " + symbol.id() + " is already at " + first + "; give it another");
    }
    List<String> named = new ArrayList<>(symbol.in());
    named.add(symbol.chapter());
    for (String chapter : named) {
      if (plan.chapter(chapter) == null) {
        problems.add(
            place,
            "notation: " + symbol.id() + " names the chapter '" + chapter + "': no such one");
      }
    }
    symbol.match().forEach(latex -> claim(symbol, latex));
  }

  /** In one place a letter means one thing. */
  private void claim(Symbol symbol, String latex) {
    List<String> scopes = symbol.in().isEmpty() ? List.of("") : symbol.in();
    for (String scope : scopes) {
      Symbol first = claims.putIfAbsent(scope + " " + latex.strip(), symbol);
      if (first != null && !first.equals(symbol)) {
        problems.add(
            symbol.place(),
            "notation: "
                + latex
                + (scope.isEmpty() ? " in the whole book" : " in " + scope)
                + " already means "
                + first.name()
                + " ("
                + first.place()
                + "); say where it means this: in: [chapter]");
      }
    }
  }

  private static Symbol symbol(JsonNode node, String chapter, Place place) {
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
        node.path("chapter").asText(chapter),
        texts(node.path("in")),
        place);
  }

  /** A list of texts; a single text counts as a list of one. */
  private static List<String> texts(JsonNode node) {
    List<String> out = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> out.add(each.asText()));
    } else if (node.isValueNode()) {
      out.add(node.asText());
    }
    return out;
  }
}
