package forwardpass.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one process of this machine install something at a time: the tests run in two, and neither
 * apt nor Playwright's installer likes company. The second finds all done already.
 */
final class OneAtATime {
  private static final Path LOCK =
      Path.of(System.getProperty("java.io.tmpdir"), "forward-pass-browsers.lock");

  private OneAtATime() {}

  static void run(Runnable installing) {
    try (FileChannel file =
        FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.lock(); // waits for the other process; closing the file gives it back
      installing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
