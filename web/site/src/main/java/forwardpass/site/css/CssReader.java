package forwardpass.site.css;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads rules: preludes, braces and what is in them. Comments count as blanks. */
final class CssReader {
  private static final List<String> HOLD_RULES =
      List.of("@media", "@supports", "@layer", "@container");

  private final String css;
  private final BiConsumer<Integer, String> fault;
  private int at;

  private CssReader(String css, BiConsumer<Integer, String> fault) {
    this.css = css;
    this.fault = fault;
  }

  /**
   * The rules of a sheet.
   *
   * @param fault hears of what can't be read, with its line
   */
  static List<Rule> read(String css, BiConsumer<Integer, String> fault) {
    CssReader reader = new CssReader(withoutComments(css, fault), fault);
    return reader.rules(true);
  }

  /** Comments become blanks, so that lines stay. */
  private static String withoutComments(String css, BiConsumer<Integer, String> fault) {
    StringBuilder out = new StringBuilder(css);
    for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", start)) {
      int end = css.indexOf("*/", start + 2);
      if (end < 0) {
        fault.accept(lineOf(css, start), "CSS: a comment is not closed; end it with */");
        end = css.length() - 2;
      }
      for (int i = start; i < end + 2; i++) {
        if (css.charAt(i) != '\n') {
          out.setCharAt(i, ' ');
        }
      }
      start = end + 2;
    }
    return out.toString();
  }

  private List<Rule> rules(boolean outermost) {
    List<Rule> out = new ArrayList<>();
    while (true) {
      blanks();
      int line = lineOf(css, at);
      if (at >= css.length()) {
        if (!outermost) {
          fault.accept(line, "CSS: a '{' is not closed; add a '}'");
        }
        return out;
      }
      if (css.charAt(at) == '}') {
        at++;
        if (!outermost) {
          return out;
        }
        fault.accept(line, "CSS: this '}' closes nothing; take it away");
        continue;
      }
      out.add(rule(line));
    }
  }

  private Rule rule(int line) {
    String prelude = until("{;}");
    if (at >= css.length() || css.charAt(at) != '{') {
      boolean ends = at < css.length() && css.charAt(at) == ';';
      at += ends ? 1 : 0;
      if (!prelude.startsWith("@")) {
        fault.accept(line, "CSS: '" + prelude + "' is in no rule; a '{' is missing before it");
      }
      return new Rule(prelude, "", List.of(), line);
    }
    at++;
    if (HOLD_RULES.stream().anyMatch(prelude::startsWith)) {
      return new Rule(prelude, "", rules(false), line);
    }
    int start = at;
    int depth = 1;
    while (at < css.length() && depth > 0) {
      until("{}");
      depth += at >= css.length() ? 0 : css.charAt(at) == '{' ? 1 : -1;
      at++;
    }
    if (depth > 0) {
      fault.accept(line, "CSS: the '{' of " + prelude + " is not closed; add a '}'");
      at = css.length();
    }
    return new Rule(prelude, css.substring(start, Math.max(start, at - 1)), List.of(), line);
  }

  /** The text up to one of some characters that stands in no string and no parentheses. */
  private String until(String ends) {
    int start = at;
    int depth = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == '"' || c == '\'') {
        string(c);
      } else if (depth == 0 && ends.indexOf(c) >= 0) {
        break;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        boolean over = c == '{' || c == '}' || (c == '\n' && depth < 0);
        depth = over ? 0 : depth;
        at++;
      }
    }
    return css.substring(start, Math.min(at, css.length())).strip();
  }

  private void string(char quote) {
    int line = lineOf(css, at);
    at++;
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= css.length() || css.charAt(at) == '\n') {
      fault.accept(line, "CSS: a string is not closed; end it with " + quote);
    } else {
      at++;
    }
  }

  private void blanks() {
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
  }

  static int lineOf(String text, int index) {
    int line = 1;
    for (int i = 0; i < index && i < text.length(); i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
