package forwardpass.site.output;

import forwardpass.site.build.Hashes;
import forwardpass.site.script.MadeBefore;
import forwardpass.site.script.Terser;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Scripts as readers get them: comments, blanks and long names stay with their source. */
public final class Minifier {
  private static final Pattern MODULE = Pattern.compile("(?m)^\\s*(import|export)\\b");

  /** What is longer was compiled, and is short already for what it does. */
  private static final int LONGEST = 64 * 1024;

  private final Terser terser;
  private final MadeBefore cache;

  /** Keeps in a folder what it has made. */
  public Minifier(Terser terser, Path cache) {
    this.terser = terser;
    this.cache = new MadeBefore(cache, ".js");
  }

  /** The script, shorter; a compiled one as it is. */
  public String minify(String script) {
    if (script.length() > LONGEST) {
      return script;
    }
    String key = Hashes.sha256("terser " + Terser.VERSION + '\n' + script);
    boolean isModule = MODULE.matcher(script).find();
    return cache.get(key, () -> terser.minify(script, isModule));
  }
}
