package forwardpass.e2e.engines;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import forwardpass.e2e.browser.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Firefox as it is released, driven by Playwright through WebDriver BiDi. */
final class FirefoxBrowser implements OpenedBrowser {
  /**
   * What Firefox says of a formula too when it lays out a page that has come in half, on a busy
   * machine. Whether one is wrong when all is there, the test looks itself.
   */
  private static final String HALF_READ = "Invalid markup: Incorrect number of children";

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;
  private final List<String> errors = new ArrayList<>();

  FirefoxBrowser(Path executable) {
    playwright = Chromium.playwright();
    browser =
        playwright
            .firefox()
            .launch(
                new BrowserType.LaunchOptions()
                    .setChannel("moz-firefox")
                    .setExecutablePath(executable)
                    .setHeadless(true));
    page = browser.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add("console: " + message.text());
          }
        });
    page.onPageError(
        error -> {
          if (!error.startsWith(HALF_READ)) {
            errors.add("page: " + error);
          }
        });
  }

  @Override
  public void open(String address, int width) {
    widen(width);
    page.navigate(address);
  }

  @Override
  public void widen(int width) {
    page.setViewportSize(width, 900);
  }

  @Override
  public Object evaluate(String function, Object... arguments) {
    return page.evaluate("all => (" + function + ")(...all)", List.of(arguments));
  }

  @Override
  public void type(String selector, String text) {
    page.locator(selector).first().press("Control+a");
    page.keyboard().type(text);
  }

  @Override
  public void click(String selector) {
    page.locator(selector).first().click();
  }

  @Override
  public List<String> errors() {
    return List.copyOf(errors);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
