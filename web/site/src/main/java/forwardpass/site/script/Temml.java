package forwardpass.site.script;

import org.graalvm.polyglot.PolyglotException;

/** LaTeX to MathML. */
public final class Temml implements AutoCloseable {
  public static final String VERSION = "0.13.5";

  private static final String CALL =
      "(latex, display, macros) => {"
          + " const options = {displayMode: display, throwOnError: true, strict: true, wrap: 'none',"
          + " macros: JSON.parse(macros)};"
          + " try { return '+' + temml.renderToString(latex, options); }"
          + " catch (error) { return '-' + error.message; } }";

  private final ScriptFunction function = new ScriptFunction("temml-" + VERSION + ".min.js", CALL);

  /**
   * MathML text for a formula.
   *
   * @param macros a JSON object of macro names and bodies
   */
  public String render(String latex, boolean display, String macros) throws FormulaException {
    String answer;
    try {
      answer = function.call(latex, display, macros);
    } catch (PolyglotException e) {
      throw new FormulaException(String.valueOf(e.getMessage()));
    }
    if (answer.charAt(0) == '-') {
      throw new FormulaException(oneLine(answer.substring(1)));
    }
    return answer.substring(1);
  }

  /** Temml underlines the wrong part with combining marks on a second line; one line is enough. */
  private static String oneLine(String message) {
    return message.replace("\u0332", "").replaceAll("\\s+", " ").strip();
  }

  @Override
  public void close() {
    function.close();
  }
}
