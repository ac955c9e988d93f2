package forwardpass.site.css;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which classes a sheet speaks of, and the sheet without the rules that can match nothing. */
public final class CssUse {
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern NEGATED = Pattern.compile(":not\\([^()]*(\\([^()]*\\)[^()]*)*\\)");

  private CssUse() {}

  /** The classes that the selectors of a sheet name. */
  public static Set<String> classes(String css) {
    Set<String> out = new HashSet<>();
    collect(CssReader.read(css, (line, reason) -> {}), out);
    return out;
  }

  private static void collect(List<Rule> rules, Set<String> out) {
    for (Rule rule : rules) {
      collect(rule.rules(), out);
      if (rule.isStyle()) {
        Matcher name = CLASS.matcher(rule.prelude());
        while (name.find()) {
          out.add(name.group(1));
        }
      }
    }
  }

  /**
   * A sheet without the rules that match nothing.
   *
   * @param exists whether anything may have a class
   */
  public static String without(String css, Predicate<String> exists) {
    StringBuilder out = new StringBuilder();
    print(CssReader.read(css, (line, reason) -> {}), exists, out);
    return out.toString();
  }

  /**
   * The selectors of a sheet that match nothing.
   *
   * @param exists whether anything may have a class
   * @param found is told a rule's line and the class that nothing has
   */
  public static void unmatched(
      String css, Predicate<String> exists, BiConsumer<Integer, String> found) {
    unmatched(CssReader.read(css, (line, reason) -> {}), exists, found);
  }

  private static void unmatched(
      List<Rule> rules, Predicate<String> exists, BiConsumer<Integer, String> found) {
    for (Rule rule : rules) {
      unmatched(rule.rules(), exists, found);
      if (rule.isStyle()) {
        for (String selector : selectors(rule.prelude())) {
          missing(selector, exists).ifPresent(name -> found.accept(rule.line(), name));
        }
      }
    }
  }

  private static void print(List<Rule> rules, Predicate<String> exists, StringBuilder out) {
    for (Rule rule : rules) {
      if (!rule.rules().isEmpty()) {
        StringBuilder inside = new StringBuilder();
        print(rule.rules(), exists, inside);
        if (!inside.isEmpty()) {
          out.append(rule.prelude()).append(" {\n").append(inside).append("}\n");
        }
      } else if (rule.isStyle()) {
        String kept = matching(rule.prelude(), exists);
        if (!kept.isEmpty()) {
          out.append(kept).append(" {").append(rule.body()).append("}\n");
        }
      } else if (rule.body().isBlank()) {
        out.append(rule.prelude()).append(";\n");
      } else {
        out.append(rule.prelude()).append(" {").append(rule.body()).append("}\n");
      }
    }
  }

  /** Those of a list of selectors that may match. */
  private static String matching(String selectors, Predicate<String> exists) {
    StringBuilder out = new StringBuilder();
    for (String selector : selectors(selectors)) {
      if (missing(selector, exists).isEmpty()) {
        out.append(out.isEmpty() ? "" : ", ").append(selector.strip());
      }
    }
    return out.toString();
  }

  private static String[] selectors(String prelude) {
    return prelude.split(",(?![^(]*\\))", -1);
  }

  /**
   * A class that a selector asks for and nothing has. Alternatives within parentheses are left
   * alone: one of them may match.
   */
  private static Optional<String> missing(String selector, Predicate<String> exists) {
    String certain = NEGATED.matcher(selector).replaceAll("").replaceAll("\\([^)]*\\)", "");
    Matcher name = CLASS.matcher(certain);
    while (name.find()) {
      if (!exists.test(name.group(1))) {
        return Optional.of(name.group(1));
      }
    }
    return Optional.empty();
  }
}
