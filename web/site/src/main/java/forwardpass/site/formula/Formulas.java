package forwardpass.site.formula;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import forwardpass.lessons.node.Element;
import forwardpass.site.build.Hashes;
import forwardpass.site.temml.FormulaException;
import forwardpass.site.temml.Temml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Formulas as nodes. What was rendered once is kept on disk under the hash of all it depends on.
 */
public final class Formulas {
  private final Temml temml;
  private final Path cache;
  private final String macros;
  private final StyleClasses styles = new StyleClasses();
  private final MathTree trees = new MathTree(styles);
  private final Map<String, Element> known = new HashMap<>();
  private int rendered;

  public Formulas(Temml temml, Path cache, Map<String, String> macros) {
    this.temml = temml;
    this.cache = cache;
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
    Path file = cache.resolve(key.substring(0, 2)).resolve(key.substring(2, 24) + ".mml");
    try {
      if (Files.exists(file)) {
        return Files.readString(file);
      }
      String mathml = temml.render(latex, display, macros);
      rendered++;
      Files.createDirectories(file.getParent());
      // Written aside and moved: a build that is stopped leaves no half formula.
      Path fresh = Files.createTempFile(file.getParent(), "new", ".mml");
      Files.writeString(fresh, mathml);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      return mathml;
    } catch (IOException e) {
      throw new UncheckedIOException("formula cache: " + cache, e);
    }
  }

  /** How many formulas were not in the cache. */
  public int rendered() {
    return rendered;
  }

  /** The rules that stand in for inline styles. */
  public String css() {
    return styles.css();
  }
}
