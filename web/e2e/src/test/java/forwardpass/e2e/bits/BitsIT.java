package forwardpass.e2e.bits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.InBrowser;
import forwardpass.e2e.browser.Reader;
import forwardpass.engine.bits.BitsDigest;
import forwardpass.engine.bits.MathDigest;
import forwardpass.lessons.book.Lessons;
import forwardpass.site.serve.StaticServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number of every lesson has the JVM's bits, on Wasm GC and in JavaScript. */
@ExtendWith(InBrowser.class)
class BitsIT {
  private static StaticServer server;

  /** The JVM's lines of each lesson: what both engines are held against. */
  private static final Map<Integer, String[]> HERE = new HashMap<>();

  @BeforeAll
  static void serve() throws IOException {
    server = StaticServer.of(Path.of(System.getProperty("bits.directory")), "/");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static String[] lines(int lesson) {
    return Renderings.lines(lesson).lines().toArray(String[]::new);
  }

  private static Page open(Reader reader) {
    Page page = reader.open(server.address("index.html"));
    page.waitForFunction("() => window.bits");
    return page;
  }

  private static String call(Page page, Engine engine, String function, Object... arguments) {
    List<Object> all = new ArrayList<>();
    all.add(engine.name().toLowerCase(Locale.ROOT));
    all.add(function);
    all.addAll(List.of(arguments));
    return (String) page.evaluate("all => bits(...all)", all);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void lessonsComputeTheSameEverywhere(Engine engine, Reader reader) {
    Page page = open(reader);
    int lessons = Lessons.all().size();
    assertTrue(lessons >= 14, () -> "only " + lessons + " lessons");
    for (int i = 0; i < lessons; i++) {
      String[] here = HERE.computeIfAbsent(i, BitsIT::lines);
      String[] there = call(page, engine, "lesson", i).lines().toArray(String[]::new);
      assertEquals(here.length, there.length);
      for (int trial = 0; trial < here.length; trial++) {
        if (!here[trial].equals(there[trial])) {
          assertEquals(Renderings.numbers(i, trial), call(page, engine, "numbers", i, trial));
        }
        assertEquals(here[trial], there[trial]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theEnginesBasicsComputeTheSameEverywhere(Engine engine, Reader reader) {
    assertEquals(String.join("\n", BitsDigest.lines()), call(open(reader), engine, "basics"));
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void theEnginesMathematicsComputesTheSameEverywhere(Engine engine, Reader reader) {
    assertEquals(String.join("\n", MathDigest.lines()), call(open(reader), engine, "mathematics"));
  }
}
