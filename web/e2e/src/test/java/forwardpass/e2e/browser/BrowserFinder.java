package forwardpass.e2e.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium to read the book with: the one that is named, one that is installed, one that
 * Playwright has or can download, one that Debian can install; else it says what to do.
 */
public final class BrowserFinder {
  /**
   * System property that names the browser's executable; the environment's is {@link #VARIABLE}.
   */
  static final String PROPERTY = "browser.path";

  static final String VARIABLE = "BROWSER_PATH";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static final List<String> ELSEWHERE =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:/Program Files/Google/Chrome/Application/chrome.exe");

  private BrowserFinder() {}

  /**
   * The browser's executable.
   *
   * @throws IllegalStateException if there is none and none could be installed
   */
  public static Path find() {
    return named(System.getProperty(PROPERTY), "the property " + PROPERTY)
        .or(() -> named(System.getenv(VARIABLE), "the variable " + VARIABLE))
        .or(() -> installed(System.getenv("PATH")))
        .or(BrowserFinder::playwrights)
        .or(BrowserFinder::downloaded)
        .or(BrowserFinder::fromDebian)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no browser: install Chromium or Chrome, or name one with -D"
                        + PROPERTY
                        + "=/path/to/chromium"));
  }

  /** A browser that someone asked for by name must be there: another one would be a surprise. */
  static Optional<Path> named(String path, String by) {
    if (path == null || path.isBlank() || path.startsWith("${")) {
      return Optional.empty();
    }
    Path executable = Path.of(path);
    if (!Files.isExecutable(executable)) {
      throw new IllegalStateException(by + " names " + path + ", which is no executable");
    }
    return Optional.of(executable);
  }

  static Optional<Path> installed(String searchPath) {
    List<Path> candidates = new ArrayList<>();
    for (String name : NAMES) {
      for (String folder :
          searchPath == null ? new String[0] : searchPath.split(File.pathSeparator)) {
        candidates.add(Path.of(folder, name));
      }
    }
    ELSEWHERE.forEach(path -> candidates.add(Path.of(path)));
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> playwrights() {
    String own = System.getenv("PLAYWRIGHT_BROWSERS_PATH");
    return newestIn(
        own == null || own.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache", "ms-playwright")
            : Path.of(own));
  }

  static Optional<Path> newestIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder, 4)) {
      return files
          .filter(file -> file.getFileName().toString().equals("chrome"))
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
          .max(Path::compareTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> downloaded() {
    System.out.println("no browser is installed: asking Playwright for its Chromium");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "chromium");
    OneAtATime.run(() -> DebianPackages.run(command));
    return playwrights();
  }

  private static Optional<Path> fromDebian() {
    if (!DebianPackages.canInstall()) {
      return Optional.empty();
    }
    DebianPackages.install(List.of("chromium"));
    return installed(System.getenv("PATH"));
  }

  /** Whether this runs as root: Chromium's own sandbox does not work then. */
  static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
