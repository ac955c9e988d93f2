package forwardpass.site.formula;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import forwardpass.lessons.node.Element;
import forwardpass.site.build.Hashes;
import forwardpass.site.script.FormulaException;
import forwardpass.site.script.MadeBefore;
import forwardpass.site.script.Temml;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Formulas as nodes. What was rendered once is kept on disk under the hash of all it depends on.
 */
public final class Formulas {
  private final Temml temml;
  private final MadeBefore cache;
  private final String macros;
  private final StyleClasses styles = new StyleClasses();
  private final MathTree trees = new MathTree(styles);
  private final Map<String, Element> known = new HashMap<>();

  public Formulas(Temml temml, Path cache, Map<String, String> macros) {
    this.temml = temml;
    this.cache = new MadeBefore(cache, ".mml");
    try {
      this.macros = new JsonMapper().writeValueAsString(new TreeMap<>(macros));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The {@code math} element of a formula. */
  public Element math(String latex, boolean display) throws FormulaException {
    String name = (display ? "display " : "inline ") + latex;
    Element math = known.get(name);
    if (math == null) {
      math = trees.parse(mathml(latex, display));
      known.put(name, math);
    }
    return math;
  }

  private String mathml(String latex, boolean display) throws FormulaException {
    String key = Hashes.sha256(Temml.VERSION + '\n' + macros + '\n' + display + '\n' + latex);
    return cache.get(key, () -> temml.render(latex, display, macros));
  }

  /** How many formulas were not in the cache. */
  public int rendered() {
    return cache.made();
  }

  /** The rules that stand in for inline styles. */
  public String css() {
    return styles.css();
  }
}
