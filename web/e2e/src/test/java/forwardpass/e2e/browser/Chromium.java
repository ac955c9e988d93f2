package forwardpass.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Chromium that does nothing on its own account. */
public final class Chromium {
  private Chromium() {}

  /** A Playwright that downloads nothing. */
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** The browser that is installed. */
  public static Browser launch(Playwright playwright) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
    if (BrowserFinder.isRoot()) {
      arguments.add("--no-sandbox");
    }
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(BrowserFinder.find())
                .setHeadless(true)
                .setArgs(arguments));
  }
}
