package forwardpass.site.css;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a browser would skip without a word: faulty syntax, variables that nobody sets. */
public final class CssCheck {
  private static final Pattern DECLARATION =
      Pattern.compile("(?s)\\s*-{0,2}[a-zA-Z][\\w-]*\\s*:.+");
  private static final Pattern SET = Pattern.compile("(?<![\\w(-])(--[\\w-]+)\\s*:");
  private static final Pattern USED = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*([,)])");

  private final Set<String> variables = new HashSet<>();

  /** Takes note of the variables that a sheet sets. */
  public void know(String css) {
    Matcher set = SET.matcher(css);
    while (set.find()) {
      variables.add(set.group(1));
    }
  }

  /** Checks a sheet; the variables of all sheets are known by then. */
  public void check(String css, BiConsumer<Integer, String> fault) {
    rules(CssReader.read(css, fault), fault);
    Matcher used = USED.matcher(css);
    while (used.find()) {
      if (used.group(2).equals(")") && !variables.contains(used.group(1))) {
        fault.accept(
            CssReader.lineOf(css, used.start()),
            "CSS: no sheet sets " + used.group(1) + "; tokens.css has the book's variables");
      }
    }
  }

  private static void rules(List<Rule> rules, BiConsumer<Integer, String> fault) {
    for (Rule rule : rules) {
      rules(rule.rules(), fault);
      if (rule.isStyle()) {
        declarations(rule, fault);
      }
    }
  }

  private static void declarations(Rule rule, BiConsumer<Integer, String> fault) {
    int line = rule.line() + (int) rule.prelude().chars().filter(c -> c == '\n').count();
    for (String part : rule.body().split(";(?![^(]*\\))", -1)) {
      int blank = part.length() - part.stripLeading().length();
      int at = line + (int) part.substring(0, blank).chars().filter(c -> c == '\n').count();
      boolean two = part.strip().contains("\n") && DECLARATION.matcher(after(part)).matches();
      if (!part.isBlank() && (!DECLARATION.matcher(part).matches() || two)) {
        fault.accept(at, "CSS: can't read '" + part.strip() + "'; a declaration is 'name: value;'");
      }
      line += (int) part.chars().filter(c -> c == '\n').count();
    }
  }

  /**
   * What follows the first line break of a declaration: a second one, if a semicolon is missing.
   */
  private static String after(String part) {
    String text = part.strip();
    return text.substring(text.indexOf('\n') + 1);
  }
}
