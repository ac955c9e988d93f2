package forwardpass.site.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What scripts have made, kept on disk under the hash of all that it depends on. */
public final class MadeBefore {
  private final Path folder;
  private final String ending;
  private int made;

  /**
   * A store that may be empty.
   *
   * @param ending of its files' names, such as {@code .mml}
   */
  public MadeBefore(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** Makes a text. */
  @FunctionalInterface
  public interface Maker<E extends Exception> {
    String make() throws E;
  }

  /**
   * The text for a key, made if it is not there.
   *
   * @param hash of all that the text depends on, in hexadecimal digits
   * @throws E as {@code maker} does
   */
  public <E extends Exception> String get(String hash, Maker<E> maker) throws E {
    Path file = folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 24) + ending);
    try {
      if (Files.exists(file)) {
        return Files.readString(file);
      }
      String text = maker.make();
      made++;
      Files.createDirectories(file.getParent());
      // Written aside and moved: a build that is stopped leaves no half of it.
      Path fresh = Files.createTempFile(file.getParent(), "new", ending);
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException("what scripts made: " + folder, e);
    }
  }

  /** How many were not there before. */
  public int made() {
    return made;
  }
}
