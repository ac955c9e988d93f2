package forwardpass.site.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A function of JavaScript. Loading takes seconds, so it waits for the first call. */
final class ScriptFunction implements AutoCloseable {
  private final String library;
  private final String source;
  private @Nullable Engine engine;
  private @Nullable Context context;
  private @Nullable Value function;

  /**
   * A function that is not loaded yet.
   *
   * @param library the library's file, on the class path
   * @param source an expression whose value is the function; the library's names are known there
   */
  ScriptFunction(String library, String source) {
    this.library = library;
    this.source = source;
  }

  /**
   * What the function returns, a string.
   *
   * @throws org.graalvm.polyglot.PolyglotException if it throws
   */
  synchronized String call(Object... arguments) {
    Value ready = function;
    if (ready == null) {
      Engine newEngine =
          Engine.newBuilder("js").options(Map.of("engine.WarnInterpreterOnly", "false")).build();
      Context newContext = Context.newBuilder("js").engine(newEngine).build();
      newContext.eval("js", text());
      ready = newContext.eval("js", source);
      engine = newEngine;
      context = newContext;
      function = ready;
    }
    return ready.execute(arguments).asString();
  }

  private String text() {
    try (InputStream in = ScriptFunction.class.getResourceAsStream(library)) {
      if (in == null) {
        throw new IllegalStateException("script: " + library + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
