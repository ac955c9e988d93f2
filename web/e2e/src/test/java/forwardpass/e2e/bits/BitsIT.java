package forwardpass.e2e.bits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.InBrowser;
import forwardpass.e2e.browser.Reader;
import forwardpass.e2e.server.StaticServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number of every lesson is the JVM's, bit for bit, on both runtimes. */
@ExtendWith(InBrowser.class)
class BitsIT {
  private static StaticServer server;

  @BeforeAll
  static void serve() throws IOException {
    server = StaticServer.of(Path.of(System.getProperty("bits.directory")), "/");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void everyNumericLeafHasTheJvmsBits(Engine engine, Reader reader) {
    List<String> expected = BitsMain.digests();
    assertTrue(expected.size() > 500, () -> "only " + expected.size() + " renderings");
    List<String> found = told(engine, reader, server.address(""));
    assertEquals(expected.size(), found.size(), "lines");
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(found.get(i))) {
        explain(engine, reader, expected.get(i), found.get(i));
      }
    }
  }

  /** The first leaf that differs, of the first rendering that does. */
  private static void explain(Engine engine, Reader reader, String expected, String found) {
    String[] parts = expected.split(" ", -1);
    if (parts.length == 4) {
      String query = "?lesson=" + parts[0] + "&case=" + parts[1];
      assertEquals(
          String.join("\n", BitsMain.full(parts[0], Integer.parseInt(parts[1]))),
          String.join("\n", told(engine, reader, server.address(query))),
          parts[0] + ", case " + parts[1]);
    }
    assertEquals(expected, found);
  }

  private static List<String> told(Engine engine, Reader reader, String address) {
    List<String> lines = new ArrayList<>();
    Page page = reader.context().newPage();
    page.waitForConsoleMessage(
        new Page.WaitForConsoleMessageOptions()
            .setTimeout(120_000)
            .setPredicate(
                message -> {
                  if (message.text().equals("end")) {
                    return true;
                  }
                  lines.add(message.text());
                  return false;
                }),
        () -> page.navigate(engine.on(address)));
    page.close();
    return lines;
  }
}
