package forwardpass.e2e.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader with a browser profile of their own, for one test. What goes wrong on a page is noted.
 */
public final class Reader implements AutoCloseable {
  private final BrowserContext context;
  private final List<String> errors = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Reader(Browser browser, Browser.NewContextOptions options) {
    context = browser.newContext(options);
    context.setDefaultTimeout(15_000);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add("console: " + message.text());
          }
        });
    context.onWebError(error -> errors.add("page: " + error.error()));
  }

  /** Opens a page. */
  public Page open(String address) {
    Page page = context.newPage();
    page.navigate(address);
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /** This test is about something that goes wrong: errors with that text are as they should be. */
  public void expectError(String part) {
    expected.add(part);
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  void checkNoErrors() {
    List<String> surprising = new ArrayList<>();
    for (String error : errors) {
      if (expected.stream().noneMatch(error::contains)) {
        surprising.add(error);
      }
    }
    assertEquals(List.of(), surprising, "errors on the page");
  }

  @Override
  public void close() {
    context.close();
  }
}
