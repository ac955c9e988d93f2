package forwardpass.site.formula;

import forwardpass.site.build.Hashes;
import java.util.Map;
import java.util.TreeMap;

/** A class for each inline style met, and the rules that make up for the styles. */
public final class StyleClasses {
  // Browsers lay out display formulas as blocks by themselves.
  private static final String IMPLIED = "display:block math;";

  private final Map<String, String> classes = new TreeMap<>();

  String classOf(String style) {
    String rest = style.replace(IMPLIED, "").strip();
    return rest.isEmpty()
        ? ""
        : classes.computeIfAbsent(rest, each -> "math-" + Hashes.sha256(each).substring(0, 6));
  }

  /** One rule a style, in a fixed order. */
  public String css() {
    StringBuilder out = new StringBuilder();
    classes.forEach(
        (style, name) -> out.append('.').append(name).append('{').append(style).append("}\n"));
    return out.toString();
  }
}
