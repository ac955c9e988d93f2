package forwardpass.e2e.engines;

import forwardpass.e2e.browser.DebianPackages;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The engines beside Chromium's: where they are found, and how they are installed on Debian. */
public enum OtherEngine {
  FIREFOX {
    @Override
    List<String> packages() {
      return List.of("firefox-esr");
    }

    @Override
    public Optional<OpenedBrowser> open() {
      return program("firefox-esr").or(() -> program("firefox")).map(FirefoxBrowser::new);
    }
  },
  WEBKIT {
    @Override
    List<String> packages() {
      return List.of("webkit2gtk-driver", "xvfb", "xauth");
    }

    @Override
    public Optional<OpenedBrowser> open() {
      Optional<Path> driver = program("WebKitWebDriver");
      Optional<Path> browser = miniBrowser();
      if (driver.isEmpty() || browser.isEmpty() || program("xvfb-run").isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(new WebKitBrowser(driver.get(), browser.get(), freePort()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /** Debian's packages that it needs. */
  abstract List<String> packages();

  /** The engine's browser with a window open; empty where it is not installed. */
  public abstract Optional<OpenedBrowser> open();

  /** What is missing where there is no such browser. */
  public String missing() {
    return name().toLowerCase(Locale.ROOT)
        + ": not installed (Debian's packages "
        + String.join(", ", packages())
        + "), so the book is not read in it";
  }

  /** Installs it where that can be done. */
  public void install() {
    DebianPackages.install(packages());
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The small browser that comes with WebKitGTK lies beside its other processes. */
  private static Optional<Path> miniBrowser() {
    Path libraries = Path.of("/usr/lib");
    try (Stream<Path> files = Files.find(libraries, 4, (path, all) -> isMiniBrowser(path))) {
      return files.max(Path::compareTo);
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static boolean isMiniBrowser(Path path) {
    return path.endsWith("MiniBrowser") && Files.isExecutable(path);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
