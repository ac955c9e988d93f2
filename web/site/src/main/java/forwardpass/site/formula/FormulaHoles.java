package forwardpass.site.formula;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.site.script.FormulaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Formulas with holes, for the words of lessons: {@code -\ln {p} {=loss}}. A name in braces is a
 * hole where a space, a sign or another brace stands before it; LaTeX's own groups follow their
 * command directly, as in {@code \frac{a}{b}}. {@code {=loss}} is the hole with the sign before it.
 *
 * <p>Temml sets a long number in each hole's place, which is found again in its tree.
 */
public final class FormulaHoles {
  private static final Pattern HOLE =
      Pattern.compile("(?<![A-Za-z}\\]_^])\\{(=?)([A-Za-z][A-Za-z0-9-]*)}");
  private static final int FIRST = 900_000_000;

  /** Signs that bind what follows: a negative number there stands in parentheses. */
  private static final Set<String> BINDING =
      Set.of("+", "-", "\u2212", "\u00b1", "\u00d7", "\u00b7", "\u22c5", "/", "\u2061");

  private static final Set<String> RELATIONS = Set.of("=", "\u2248", "<", ">", "\u2264", "\u2265");

  private final List<String> names = new ArrayList<>();
  private final String latex;
  private int found;

  private FormulaHoles(String source) {
    Matcher hole = HOLE.matcher(source);
    StringBuilder out = new StringBuilder();
    while (hole.find()) {
      String number = "{" + (FIRST + names.size()) + "}";
      hole.appendReplacement(out, Matcher.quoteReplacement(hole.group(1) + number));
      names.add(hole.group(1) + hole.group(2));
    }
    latex = hole.appendTail(out).toString();
  }

  /**
   * The nodes of an inline formula, one formula before each relation and each plus sign, so that a
   * line may break there.
   *
   * @throws IllegalArgumentException for a hole that runs into the number before it
   */
  public static List<Node> render(String source, Formulas formulas) throws FormulaException {
    FormulaHoles holes = new FormulaHoles(source);
    if (holes.names.isEmpty()) {
      return List.of(formulas.math(source, false));
    }
    List<Node> nodes = holes.children(formulas.math(holes.latex, false));
    if (holes.found < holes.names.size()) {
      throw new IllegalArgumentException(
          "a hole follows a number in $" + source + "$: put \\times or \\cdot between");
    }
    return pieces(nodes);
  }

  private List<Node> children(Element parent) {
    List<Node> out = new ArrayList<>();
    boolean power = parent.tag().equals("msup") || parent.tag().equals("msubsup");
    for (Node node : parent.children()) {
      Node last = lastSign(out);
      int at = placeholder(node);
      found += at < 0 ? 0 : 1;
      if (at < 0) {
        out.add(node instanceof Element element ? element.containing(children(element)) : node);
      } else if (names.get(at).startsWith("=")) {
        String name = names.get(at).substring(1);
        out.set(out.lastIndexOf(last), new Hole(name, Hole.SIGN));
        out.add(new Hole(name));
      } else {
        boolean operand = power ? out.isEmpty() : last != null && BINDING.contains(text(last));
        out.add(new Hole(names.get(at), operand ? Hole.OPERAND : Hole.PLAIN));
      }
    }
    return out;
  }

  /** The last node that is no space; null at the beginning. */
  private static @Nullable Node lastSign(List<Node> nodes) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (!tag(nodes.get(i)).equals("mspace")) {
        return nodes.get(i);
      }
    }
    return null;
  }

  /** Whether it may stand for a hole. */
  static boolean isPlaceholder(Node node) {
    return tag(node).equals("mn") && text(node).matches("9\\d{8}");
  }

  private int placeholder(Node node) {
    if (!isPlaceholder(node)) {
      return -1;
    }
    int at = Integer.parseInt(text(node)) - FIRST;
    return at < names.size() ? at : -1;
  }

  private static List<Node> pieces(List<Node> nodes) {
    List<Node> row = unwrapped(nodes);
    List<Node> out = new ArrayList<>();
    List<Node> piece = new ArrayList<>();
    for (Node node : row) {
      if (!piece.isEmpty() && breaksBefore(node)) {
        out.add(Element.of("math", "", piece));
        out.add(Element.of("wbr", ""));
        piece = new ArrayList<>();
        piece.add(node instanceof Element sign ? sign.with("form", "infix") : node);
      } else {
        piece.add(node);
      }
    }
    out.add(Element.of("math", "", piece));
    return out;
  }

  private static boolean breaksBefore(Node node) {
    if (node instanceof Hole hole) {
      return hole.form() == Hole.SIGN;
    }
    return tag(node).equals("mo") && (RELATIONS.contains(text(node)) || text(node).equals("+"));
  }

  private static List<Node> unwrapped(List<Node> nodes) {
    boolean wrapped =
        nodes.size() == 1 && nodes.get(0) instanceof Element only && only.tag().equals("mrow");
    return wrapped ? unwrapped(((Element) nodes.get(0)).children()) : nodes;
  }

  private static String tag(@Nullable Node node) {
    return node instanceof Element element ? element.tag() : "";
  }

  private static String text(Node node) {
    return Nodes.text(List.of(node));
  }
}
