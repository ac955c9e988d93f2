package forwardpass.e2e.engines;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * WebKitGTK's small browser, driven by its WebDriver on a screen that nobody sees. Its driver tells
 * no console messages, so the page itself is asked to note its errors.
 */
final class WebKitBrowser implements OpenedBrowser {
  private static final Duration START = Duration.ofSeconds(30);

  private final Process driverProcess;
  private final RemoteWebDriver driver;
  private final List<String> errors = new ArrayList<>();

  WebKitBrowser(Path driverProgram, Path miniBrowser, int port) throws IOException {
    driverProcess =
        new ProcessBuilder(
                "xvfb-run",
                "-a",
                "-s",
                "-screen 0 1600x1200x24",
                driverProgram.toString(),
                "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(new File("/dev/null"))
            .start();
    driver = connect(miniBrowser, port);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
  }

  /** The driver needs a moment before it answers. */
  private RemoteWebDriver connect(Path miniBrowser, int port) {
    MutableCapabilities wanted = new MutableCapabilities();
    wanted.setCapability("browserName", "MiniBrowser");
    wanted.setCapability(
        "webkitgtk:browserOptions",
        Map.of("binary", miniBrowser.toString(), "args", List.of("--automation")));
    long end = System.nanoTime() + START.toNanos();
    while (true) {
      try {
        return new RemoteWebDriver(URI.create("http://127.0.0.1:" + port).toURL(), wanted, false);
      } catch (SessionNotCreatedException | IOException e) {
        if (System.nanoTime() > end || !driverProcess.isAlive()) {
          stopDriver();
          throw new IllegalStateException("WebKitWebDriver gives no session: " + e.getMessage(), e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void open(String address, int width) {
    noteErrors();
    widen(width);
    driver.get(address);
    driver.executeScript(
        "window.__errors = [];"
            + "addEventListener('error', e => __errors.push('page: ' + e.message));"
            + "addEventListener('unhandledrejection', e => __errors.push('page: ' + e.reason));"
            + "const said = console.error;"
            + "console.error = (...a) => { __errors.push('console: ' + a.join(' ')); said(...a); }");
  }

  @Override
  public void widen(int width) {
    driver.manage().window().setSize(new Dimension(width, 900));
  }

  private void noteErrors() {
    if (driver.executeScript("return window.__errors || []") instanceof List<?> noted) {
      noted.forEach(error -> errors.add(String.valueOf(error)));
    }
  }

  @Override
  public Object evaluate(String function, Object... arguments) {
    return driver.executeScript("return (" + function + ")(...arguments)", arguments);
  }

  @Override
  public void type(String selector, String text) {
    WebElement field = driver.findElement(By.cssSelector(selector));
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
    field.sendKeys(text);
  }

  @Override
  public void click(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    driver.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    element.click();
  }

  @Override
  public List<String> errors() {
    noteErrors();
    driver.executeScript("window.__errors = []");
    return List.copyOf(errors);
  }

  @Override
  public void close() {
    driver.quit();
    stopDriver();
  }

  private void stopDriver() {
    driverProcess.descendants().forEach(ProcessHandle::destroy);
    driverProcess.destroy();
    try {
      driverProcess.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
