package forwardpass.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Reader}. All tests share one browser, each has a profile of its own, and an
 * error in the console or on the page fails the test.
 */
public final class InBrowser implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

  /** The one browser, closed with the last test. */
  private static final class Shared implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    Shared() {
      playwright = Chromium.playwright();
      browser = Chromium.launch(playwright);
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Reader.class;
  }

  @Override
  public Reader resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Shared shared =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class);
    Reader reader = new Reader(shared.browser, new Browser.NewContextOptions());
    context.getStore(NAMESPACE).put(Reader.class, reader);
    return reader;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Reader reader = context.getStore(NAMESPACE).remove(Reader.class, Reader.class);
    if (reader != null) {
      try (reader) {
        if (context.getExecutionException().isEmpty()) {
          reader.checkNoErrors();
        } else {
          System.out.println(context.getDisplayName() + ": " + reader.errors());
        }
      }
    }
  }
}
