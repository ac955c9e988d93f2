package forwardpass.e2e.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's packages, for tests that need a browser. */
public final class DebianPackages {
  private DebianPackages() {}

  /** Whether packages can be installed here: on Debian, as root. */
  public static boolean canInstall() {
    return Files.exists(Path.of("/etc/debian_version")) && BrowserFinder.isRoot();
  }

  /** Installs packages where that can be done; what fails is printed. */
  public static void install(List<String> packages) {
    if (!canInstall()) {
      return;
    }
    OneAtATime.run(() -> ask(packages));
  }

  private static void ask(List<String> packages) {
    System.out.println("asking Debian for " + String.join(", ", packages));
    apt(List.of("update", "-q"));
    List<String> arguments =
        new ArrayList<>(List.of("install", "-y", "-q", "--no-install-recommends"));
    arguments.addAll(packages);
    apt(arguments);
  }

  private static void apt(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("apt-get", "-o", "DPkg::Lock::Timeout=300"));
    command.addAll(arguments);
    run(command);
  }

  static void run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        System.out.println("gave up after five minutes: " + String.join(" ", command));
      }
    } catch (IOException e) {
      System.out.println(command.get(0) + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
