package forwardpass.site.output;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.site.css.CssUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Style sheets that only some pages load: those on which one of their classes stands. */
public final class OptionalSheets {
  /** Their files. */
  public static final List<String> NAMES = List.of("board.css", "chain.css", "contents.css");

  private final Map<String, Set<String>> classes = new TreeMap<>();

  /** The optional ones among the sheets of a folder. */
  public OptionalSheets(Path folder) throws IOException {
    Set<String> common = new HashSet<>();
    for (String name : StyleSheet.ORDER) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        common.addAll(CssUse.classes(Files.readString(file)));
      }
    }
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        Set<String> own = CssUse.classes(Files.readString(file));
        own.removeAll(common);
        classes.put(name, own);
      }
    }
  }

  /** The sheets that a page with these nodes needs, by their addresses from the site's root. */
  public List<String> neededBy(List<Node> nodes) {
    Set<String> there = classesOf(nodes);
    List<String> out = new ArrayList<>();
    classes.forEach(
        (name, own) -> {
          if (!Collections.disjoint(own, there)) {
            out.add("css/" + name);
          }
        });
    return out;
  }

  /** Every class of some nodes and what is in them. */
  public static Set<String> classesOf(List<Node> nodes) {
    Set<String> out = new HashSet<>();
    List<Node> todo = new ArrayList<>(nodes);
    while (!todo.isEmpty()) {
      if (todo.remove(todo.size() - 1) instanceof Element element) {
        String css = element.attr("class");
        if (css != null) {
          Collections.addAll(out, css.split(" ", -1));
        }
        todo.addAll(element.children());
      }
    }
    return out;
  }
}
