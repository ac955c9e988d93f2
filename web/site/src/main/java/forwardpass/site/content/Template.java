package forwardpass.site.content;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a template of words: text with {@code {hole}}, {@code {=hole}}, {@code *em*}, {@code
 * **strong**}, {@code `code`} and {@code $latex$}. A backslash makes any mark literal, a doubled
 * brace is a brace.
 */
public final class Template {
  private final String source;
  private final Function<String, List<Node>> formulas;
  private int at;

  private Template(String source, Function<String, List<Node>> formulas) {
    this.source = source;
    this.formulas = formulas;
  }

  /**
   * The nodes of a template.
   *
   * @param formulas turns LaTeX into nodes
   * @throws IllegalArgumentException for a mark that is not closed, a hole without a name, or one
   *     within code
   */
  public static List<Node> parse(String source, Function<String, List<Node>> formulas) {
    Template template = new Template(source, formulas);
    return template.until("");
  }

  private List<Node> until(String end) {
    List<Node> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      if (at >= source.length()) {
        if (!end.isEmpty()) {
          throw new IllegalArgumentException("'" + end + "' is opened and not closed: " + source);
        }
        return flush(text, out);
      }
      // "***" closes the inner mark first, which is the longer one where both are open.
      if (!end.isEmpty() && source.startsWith(end, at) && !(end.equals("*") && strongOpens())) {
        at += end.length();
        return flush(text, out);
      }
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < source.length()) {
        text.append(source.charAt(at + 1));
        at += 2;
      } else if (source.startsWith("{{", at) || source.startsWith("}}", at)) {
        text.append(c);
        at += 2;
      } else if (c == '}') {
        throw new IllegalArgumentException("'}' closes nothing at " + at + ": " + source);
      } else if ("{*`$".indexOf(c) >= 0) {
        flush(text, out);
        out.addAll(marked(c));
      } else {
        text.append(c);
        at++;
      }
    }
  }

  private boolean strongOpens() {
    return source.startsWith("**", at) && source.indexOf("**", at + 2) > 0;
  }

  private List<Node> marked(char c) {
    return switch (c) {
      case '{' -> hole();
      case '`' -> List.of(Element.of("code", "", new Text(code())));
      case '$' -> formulas.apply(verbatim('$'));
      default -> List.of(emphasis());
    };
  }

  private Node emphasis() {
    String mark = source.startsWith("**", at) ? "**" : "*";
    at += mark.length();
    return Element.of(mark.equals("**") ? "strong" : "em", "", until(mark));
  }

  /** {@code {loss}}, or {@code {=loss}} with the sign that is honest before it. */
  private List<Node> hole() {
    int close = source.indexOf('}', at);
    String name = close < 0 ? "" : source.substring(at + 1, close);
    boolean sign = name.startsWith("=");
    String bare = sign ? name.substring(1) : name;
    if (!bare.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("'{' opens no hole with a name at " + at + ": " + source);
    }
    at = close + 1;
    return sign
        ? List.of(new Hole(bare, Hole.SIGN), new Text("\u00a0"), new Hole(bare))
        : List.of(new Hole(bare));
  }

  private String code() {
    String inside = verbatim('`');
    if (inside.matches(".*\\{[a-z][a-z-]+\\}.*")) {
      throw new IllegalArgumentException("a hole within `code` is never filled: " + source);
    }
    return inside;
  }

  private String verbatim(char mark) {
    int close = source.indexOf(mark, at + 1);
    if (close < 0) {
      throw new IllegalArgumentException("'" + mark + "' is opened and not closed: " + source);
    }
    String inside = source.substring(at + 1, close);
    at = close + 1;
    return inside;
  }

  private static List<Node> flush(StringBuilder text, List<Node> out) {
    if (text.length() > 0) {
      String words = text.toString();
      boolean afterHole = !out.isEmpty() && out.get(out.size() - 1) instanceof Hole;
      out.add(new Text(afterHole ? Unbroken.afterHole(words) : Unbroken.of(words)));
      text.setLength(0);
    }
    return out;
  }
}
