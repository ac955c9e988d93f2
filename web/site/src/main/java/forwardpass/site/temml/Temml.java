package forwardpass.site.temml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Temml under GraalJS. Loading takes seconds, so it waits for the first formula it must render. */
public final class Temml implements AutoCloseable {
  public static final String VERSION = "0.13.5";

  private static final String SCRIPT = "temml-" + VERSION + ".min.js";
  private static final String CALL =
      "(latex, display, macros) => {"
          + " const options = {displayMode: display, throwOnError: true, strict: true, wrap: 'none',"
          + " macros: JSON.parse(macros)};"
          + " try { return '+' + temml.renderToString(latex, options); }"
          + " catch (error) { return '-' + error.message; } }";

  private @Nullable Engine engine;
  private @Nullable Context context;
  private @Nullable Value render;

  /**
   * MathML text for a formula.
   *
   * @param macros a JSON object of macro names and bodies
   */
  public synchronized String render(String latex, boolean display, String macros)
      throws FormulaException {
    String answer;
    try {
      answer = function().execute(latex, display, macros).asString();
    } catch (PolyglotException e) {
      throw new FormulaException(String.valueOf(e.getMessage()));
    }
    if (answer.charAt(0) == '-') {
      throw new FormulaException(oneLine(answer.substring(1)));
    }
    return answer.substring(1);
  }

  private Value function() {
    Value ready = render;
    if (ready == null) {
      Engine newEngine =
          Engine.newBuilder("js").options(Map.of("engine.WarnInterpreterOnly", "false")).build();
      Context newContext = Context.newBuilder("js").engine(newEngine).build();
      newContext.eval("js", script());
      ready = newContext.eval("js", CALL);
      engine = newEngine;
      context = newContext;
      render = ready;
    }
    return ready;
  }

  private static String script() {
    try (InputStream in = Temml.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        throw new IllegalStateException("temml: " + SCRIPT + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Temml underlines the wrong part with combining marks on a second line; one line is enough. */
  private static String oneLine(String message) {
    return message.replace("\u0332", "").replaceAll("\\s+", " ").strip();
  }

  @Override
  public synchronized void close() {
    if (context != null) {
      context.close();
    }
    if (engine != null) {
      engine.close();
    }
  }
}
