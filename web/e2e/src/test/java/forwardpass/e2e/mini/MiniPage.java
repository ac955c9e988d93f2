package forwardpass.e2e.mini;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.InBrowser;
import forwardpass.e2e.browser.Reader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Serves the miniature book, and opens its page. */
@ExtendWith(InBrowser.class)
abstract class MiniPage {
  private static MiniSite site;

  @BeforeAll
  static void serve() throws IOException {
    site = MiniSite.start();
  }

  @AfterAll
  static void close() {
    site.close();
  }

  static String address(Engine engine, String rest) {
    return engine.on(site.address() + rest);
  }

  /** The page at that address, as soon as the lessons that stand first are alive. */
  static Page open(Reader reader, Engine engine, String rest) {
    reader.expectError("lesson unknown"); // that lesson is on every page: it must harm no other
    Page page = reader.open(address(engine, rest));
    for (String live : List.of("everything", "asking", "working", "fragile")) {
      assertThat(page.locator("#" + live)).hasAttribute("data-state", "live");
    }
    return page;
  }

  static Page open(Reader reader, Engine engine) {
    return open(reader, engine, "");
  }

  static Twin everything(Page page) {
    return new Twin(page, "everything", MiniSite.session("everything"));
  }

  static void press(Page page, String action) {
    page.locator("#working [data-action=" + action + "]").click();
  }
}
