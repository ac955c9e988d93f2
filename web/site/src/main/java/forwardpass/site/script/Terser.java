package forwardpass.site.script;

/** A script to one that does the same and is shorter. */
public final class Terser implements AutoCloseable {
  public static final String VERSION = "5.43.1";

  private static final String LIBRARY =
      "/META-INF/resources/webjars/terser/" + VERSION + "/dist/bundle.min.js";

  private final ScriptFunction function =
      new ScriptFunction(
          LIBRARY,
          "(code, isModule) => Terser.minify_sync(code, {module: isModule, ecma: 2020}).code");

  /**
   * The script without comments and blanks, its own names short.
   *
   * @param isModule whether its outermost names are its own too, but for those that it exports
   * @throws org.graalvm.polyglot.PolyglotException if it is no script
   */
  public String minify(String code, boolean isModule) {
    return function.call(code, isModule);
  }

  @Override
  public void close() {
    function.close();
  }
}
