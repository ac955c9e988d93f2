package forwardpass.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.script.Terser;
import java.nio.file.Path;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinifierTest {
  private static final Terser TERSER = new Terser();

  private Minifier minifier;

  @BeforeEach
  void begin(@TempDir Path cache) {
    minifier = new Minifier(TERSER, cache);
  }

  @AfterAll
  static void close() {
    TERSER.close();
  }

  @Test
  void leavesOutCommentsBlanksAndLongNames() {
    String script =
        "// Why.\n(function () {\n  var counter = Number(location.hash); // where\n  alert(counter + counter);\n})();\n";
    String once = minifier.minify(script);
    assertTrue(once.contains("alert("), once);
    assertTrue(once.length() < 60 && !once.contains("counter"), once);
    assertEquals(once, minifier.minify(script));
  }

  @Test
  void keepsTheOutermostNamesOfAScriptAndTheExportsOfAModule() {
    assertTrue(minifier.minify("function chosen() { return 1; }\n").contains("chosen"));
    String module =
        minifier.minify("const inner = Math.random();\nexport const outer = [inner, inner];\n");
    assertTrue(module.contains("outer") && !module.contains("inner"), module);
  }

  @Test
  void keepsTextsWithWhatLooksLikeAComment() {
    assertTrue(minifier.minify("alert(\"https://example.org\");").contains("https://example.org"));
  }

  @Test
  void leavesWhatWasCompiledAsItIs() {
    String compiled = "// compiled\n".repeat(10_000);
    assertSame(compiled, minifier.minify(compiled));
  }

  @Test
  void refusesWhatIsNoScript() {
    assertThrows(PolyglotException.class, () -> minifier.minify("function {"));
  }
}
