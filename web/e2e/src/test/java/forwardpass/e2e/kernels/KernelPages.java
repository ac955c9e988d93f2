package forwardpass.e2e.kernels;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import forwardpass.e2e.browser.Chromium;
import forwardpass.site.serve.StaticServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The page on which kernels and models run, in a browser of its own. */
final class KernelPages implements AutoCloseable {
  private final Path folder = Path.of(System.getProperty("kernels.directory"));
  private final StaticServer server;
  private final Playwright playwright;
  private final Browser browser;

  KernelPages() {
    try {
      server = StaticServer.of(folder, "/");
    } catch (IOException noServer) {
      throw new UncheckedIOException(noServer);
    }
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  /** A file that the page can fetch. */
  Path file(String path) {
    return folder.resolve(path);
  }

  /** The page anew, as soon as it has that function. */
  Page open(String function) {
    Page page = browser.newPage();
    page.navigate(server.address("index.html"));
    page.waitForFunction("() => window." + function);
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
  }
}
