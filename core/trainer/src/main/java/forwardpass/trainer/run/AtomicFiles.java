package forwardpass.trainer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Files that are either there as a whole or not at all, whenever the program or the machine stops:
 * written beside their place, forced to the disk, and renamed.
 */
public final class AtomicFiles {
  /** What the name of a file ends in that is not finished. */
  public static final String UNFINISHED = ".unfinished";

  private AtomicFiles() {}

  /** Writes a text in UTF-8. */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes. */
  public static void write(Path file, byte[] bytes) {
    write(file, sink -> sink.accept(ByteBuffer.wrap(bytes)));
  }

  /** Writes what comes in pieces; {@code writer} hands each to the consumer that it is given. */
  public static void write(Path file, Consumer<Consumer<ByteBuffer>> writer) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file");
    Path unfinished = folder.resolve(file.getFileName() + UNFINISHED);
    boolean finished = false;
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        writer.accept(piece -> writeAll(channel, piece));
        channel.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      finished = true;
      forceFolder(folder);
    } catch (IOException unwritable) {
      throw unwritten(file, unwritable);
    } catch (UncheckedIOException unwritable) {
      throw unwritten(file, Objects.requireNonNull(unwritable.getCause()));
    } finally {
      if (!finished) {
        deleteQuietly(unfinished);
      }
    }
  }

  /** A failure that names the file: 'No space left on device' alone helps nobody. */
  private static UncheckedIOException unwritten(Path file, IOException cause) {
    String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    String message = why.contains(file.toString()) ? why : file + ": it can't be written: " + why;
    return new UncheckedIOException(message, new IOException(message, cause));
  }

  private static void deleteQuietly(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException alsoUnwritable) {
      return; // the failure that led here is being said
    }
  }

  private static void writeAll(FileChannel channel, ByteBuffer piece) {
    try {
      while (piece.hasRemaining()) {
        channel.write(piece);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Makes the rename last; some systems (Windows) have no such thing, and need none. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException noSuchThing) {
      return;
    }
  }
}
