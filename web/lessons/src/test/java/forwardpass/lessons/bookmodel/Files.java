package forwardpass.lessons.bookmodel;

import forwardpass.lessons.work.TaskContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The files of the site, as the tests have them. */
public final class Files {
  private Files() {}

  public static byte[] bytes(String path) {
    try {
      return java.nio.file.Files.readAllBytes(Path.of("../../static").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A place to work at, as the builder's. */
  public static TaskContext context() {
    return TaskContext.plain(Files::bytes);
  }
}
