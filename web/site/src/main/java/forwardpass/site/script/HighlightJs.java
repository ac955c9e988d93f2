package forwardpass.site.script;

/** Source text to coloured HTML. */
public final class HighlightJs implements AutoCloseable {
  public static final String VERSION = "11.11.1";

  private static final String LIBRARY =
      "/META-INF/resources/webjars/highlightjs/" + VERSION + "/highlight.min.js";

  private final ScriptFunction function =
      new ScriptFunction(
          LIBRARY, "(code, language) => hljs.highlight(code, {language: language}).value");

  /**
   * The text as HTML: nothing in it but {@code span} elements with a class, and text.
   *
   * @param language {@code java} or {@code python}
   */
  public String colour(String code, String language) {
    return function.call(code, language);
  }

  @Override
  public void close() {
    function.close();
  }
}
