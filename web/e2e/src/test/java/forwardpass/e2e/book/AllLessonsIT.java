package forwardpass.e2e.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader's first page loads its own lessons; those that follow have theirs already. */
class AllLessonsIT extends BookPages {
  private static final String KEPT =
      "async () => (await (await caches.open('forward-pass')).keys()).length > 0";
  private static final int PATIENCE_MILLIS = 30_000;

  private static List<String> modules(Reader reader) {
    List<String> asked = new ArrayList<>();
    reader
        .context()
        .onResponse(
            response -> {
              String url = response.url();
              if (url.endsWith(".wasm")) {
                asked.add(
                    url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\.[0-9a-f]{8}", ""));
              }
            });
    return asked;
  }

  /** Asked again and again: the page's policy forbids what waitForFunction does. */
  private static void waitUntilKept(Page page) {
    for (int millis = 0; millis < PATIENCE_MILLIS; millis += 100) {
      if (Boolean.TRUE.equals(page.evaluate(KEPT))) {
        return;
      }
      page.waitForTimeout(100);
    }
    throw new AssertionError("all lessons were not fetched in " + PATIENCE_MILLIS + " ms");
  }

  @Test
  void theSecondPageBeginsWithWhatTheFirstHasFetched(Reader reader) {
    List<String> asked = modules(reader);
    Page page = book.open(reader, Engine.WASM, "softmax/", "example-210");
    waitUntilKept(page);
    assertEquals(List.of("page-softmax.wasm", "page.wasm"), asked);
    page.navigate(Engine.WASM.on(book.address("vectors/")));
    Book.awaken(page, "figure-word-map");
    assertTrue(!asked.contains("page-vectors.wasm"), asked::toString);
  }

  @Test
  void aPageLoadsItsOwnWhereTheKeptAreGone(Reader reader) {
    List<String> asked = modules(reader);
    Page page = book.open(reader, Engine.WASM, "softmax/", "example-210");
    waitUntilKept(page);
    page.evaluate("caches.delete('forward-pass')");
    page.navigate(Engine.WASM.on(book.address("vectors/")));
    Book.awaken(page, "figure-word-map");
    assertTrue(asked.contains("page-vectors.wasm"), asked::toString);
  }
}
