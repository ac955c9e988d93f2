package forwardpass.site.formula;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.site.content.Notation.Symbol;
import forwardpass.site.script.FormulaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notation's symbols in formulas and marks them, so that their cards can open. Larger
 * patterns go first: in d_k the whole is found, not the letter d.
 */
public final class Symbols {
  private static final Set<String> ROWS = Set.of("math", "mrow", "mtd", "msqrt", "mstyle");

  private record Pattern(Symbol symbol, List<Node> nodes, int size) {}

  private final List<Pattern> patterns = new ArrayList<>();

  /**
   * The symbols to look for.
   *
   * @param symbols where two are of one size and both fit, the earlier is taken
   */
  public Symbols(List<Symbol> symbols, Formulas formulas) throws FormulaException {
    for (Symbol symbol : symbols) {
      for (String latex : symbol.match()) {
        List<Node> nodes = trimmed(unwrapped(formulas.math(latex, false).children()));
        patterns.add(new Pattern(symbol, nodes, size(nodes)));
      }
    }
    patterns.sort(Comparator.comparingInt((Pattern pattern) -> -pattern.size()));
  }

  /** A formula with its symbols marked, and which they are. */
  public record Marked(Element math, Set<Symbol> symbols) {}

  /**
   * Marks a formula.
   *
   * @param unknown hears of every letter and function name that is no symbol
   */
  public Marked mark(Element math, Consumer<String> unknown) {
    Set<Symbol> used = new LinkedHashSet<>();
    Element marked = math.containing(children(math, used, unknown));
    return new Marked(marked, used);
  }

  private List<Node> children(Element parent, Set<Symbol> used, Consumer<String> unknown) {
    List<Node> nodes = parent.children();
    // Elsewhere (msub, mfrac …) the number of children is fixed: no two may become one.
    boolean row = ROWS.contains(parent.tag());
    List<Node> out = new ArrayList<>();
    int at = 0;
    while (at < nodes.size()) {
      Pattern found = patternAt(nodes, at, row);
      if (found == null) {
        out.add(inside(nodes.get(at), used, unknown));
        at++;
        continue;
      }
      int length = found.nodes().size();
      used.add(found.symbol());
      out.add(symbol(nodes.subList(at, at + length), found.symbol()));
      at += length;
    }
    return out;
  }

  private @Nullable Pattern patternAt(List<Node> nodes, int at, boolean row) {
    for (Pattern pattern : patterns) {
      int length = pattern.nodes().size();
      if ((row || length == 1)
          && at + length <= nodes.size()
          && same(pattern.nodes(), nodes.subList(at, at + length))) {
        return pattern;
      }
    }
    return null;
  }

  private static Element symbol(List<Node> nodes, Symbol symbol) {
    Element whole =
        nodes.size() == 1 && nodes.get(0) instanceof Element one
            ? one
            : Element.of("mrow", "", nodes);
    String old = whole.attr("class");
    return whole
        .with("class", old == null ? "symbol" : "symbol " + old)
        .with("data-symbol", symbol.id());
  }

  private Node inside(Node node, Set<Symbol> used, Consumer<String> unknown) {
    if (!(node instanceof Element element)) {
      return node;
    }
    if (element.tag().equals("mi")) {
      String text = Nodes.text(element.children());
      if (!text.isEmpty() && Character.isLetter(text.codePointAt(0))) {
        unknown.accept(text);
      }
      return element;
    }
    return element.containing(children(element, used, unknown));
  }

  /** Whether two lists say the same; attributes (spacing, stretching) follow from the place. */
  private static boolean same(List<Node> a, List<Node> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Node a, Node b) {
    if (a instanceof Text one && b instanceof Text other) {
      return one.text().equals(other.text());
    }
    return a instanceof Element one
        && b instanceof Element other
        && one.tag().equals(other.tag())
        && same(one.children(), other.children());
  }

  private static List<Node> unwrapped(List<Node> nodes) {
    boolean wrapped =
        nodes.size() == 1 && nodes.get(0) instanceof Element only && only.tag().equals("mrow");
    return wrapped ? unwrapped(((Element) nodes.get(0)).children()) : nodes;
  }

  /** Without what a function leaves behind itself for its argument: U+2061 and a space. */
  private static List<Node> trimmed(List<Node> nodes) {
    int end = nodes.size();
    while (end > 1
        && nodes.get(end - 1) instanceof Element last
        && (last.tag().equals("mspace") || Nodes.text(last.children()).equals("\u2061"))) {
      end--;
    }
    List<Node> rest = unwrapped(nodes.subList(0, end));
    return rest.size() == nodes.size() ? rest : trimmed(rest);
  }

  private static int size(List<Node> nodes) {
    int size = 0;
    for (Node node : nodes) {
      size += 1 + (node instanceof Element element ? size(element.children()) : 0);
    }
    return size;
  }
}
