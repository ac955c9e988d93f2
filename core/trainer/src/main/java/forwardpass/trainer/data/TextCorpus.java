package forwardpass.trainer.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file of plain text in UTF-8: documents, each followed by {@code <|endoftext|>} (after the last
 * it may be missing). It is read in pieces, so its size doesn't matter. A file that isn't such text
 * is refused with the offset of the first byte that does not fit.
 */
public final class TextCorpus {
  /** What stands between documents. */
  public static final String END_OF_TEXT = "<|endoftext|>";

  private final Path file;
  private final long bytes;

  private TextCorpus(Path file, long bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * The corpus in a file.
   *
   * @throws DataException if there is no such file, it is a directory, or empty
   */
  public static TextCorpus open(Path file) {
    if (!Files.exists(file)) {
      throw new DataException(file + ": there is no such file");
    }
    if (!Files.isRegularFile(file)) {
      throw new DataException(file + ": a file of text was expected, this is none");
    }
    try {
      long bytes = Files.size(file);
      if (bytes == 0) {
        throw new DataException(file + ": the file is empty; text in UTF-8 was expected");
      }
      return new TextCorpus(file, bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /** How long the file is. */
  public long bytes() {
    return bytes;
  }

  /**
   * Hands over every document in order. Line breaks around a document are not part of it, and CR LF
   * becomes LF.
   *
   * @throws DataException at the first byte that is not UTF-8 text, or if no document holds more
   *     than white space
   */
  public void forEach(Consumer<Document> consumer) {
    DocumentCutter cutter = new DocumentCutter(consumer);
    try (InputStream in = Files.newInputStream(file)) {
      Utf8Text.read(file, in, cutter::accept);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (cutter.finish() == 0) {
      throw new DataException(
          file + ": " + bytes + " bytes, but nothing except white space and " + END_OF_TEXT);
    }
  }
}
