package forwardpass.engine.folder;

import forwardpass.engine.files.FileKind;
import forwardpass.engine.weights.ByteSource;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsIndex;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file, of which only what is asked for is read.
 *
 * @param name without its folders
 * @param size in bytes
 */
public record FolderFile(String name, long size, ByteSource source) {
  private static final int HEAD = 512;
  private static final int MOST = 1 << 27; // of a file that is read whole; the largest have 20 MB

  /** A file in memory. */
  public static FolderFile of(String name, byte[] bytes) {
    return new FolderFile(
        name, bytes.length, (offset, count) -> ByteBuffer.wrap(bytes, (int) offset, count));
  }

  /** What it plainly is, where it is no file of a model's that can be read; else null. */
  @Nullable FileKind otherKind() {
    FileKind kind = FileKind.of(bytes(0, (int) Math.min(HEAD, size)));
    return kind == FileKind.JSON ? null : kind;
  }

  /** All its bytes. */
  byte[] whole() {
    if (size > MOST) {
      throw new IllegalArgumentException(
          name + ": it has " + size + " bytes, expected " + MOST + " at most");
    }
    return bytes(0, (int) size);
  }

  private byte[] bytes(long from, int count) {
    byte[] bytes = new byte[count];
    for (int at = 0; at < count; ) {
      int some = Math.min(Safetensors.PIECE, count - at);
      ByteBuffer piece = source.read(from + at, some);
      if (piece.remaining() != some) {
        throw new IllegalArgumentException(
            name + ": asked for " + some + " bytes, got " + piece.remaining());
      }
      piece.duplicate().get(bytes, at, some);
      at += some;
    }
    return bytes;
  }

  /**
   * The tensors in it; only their names and shapes are read.
   *
   * @throws IllegalArgumentException if it is no safetensors file, or a part of one
   */
  Safetensors tensors() {
    ByteBuffer start = ByteBuffer.wrap(bytes(0, (int) Math.min(HEAD, size)));
    int head = SafetensorsIndex.headBytes(start, size);
    return Safetensors.of(SafetensorsIndex.read(ByteBuffer.wrap(bytes(0, head)), size), source);
  }

  /** The names of some files, as a sentence has them. */
  static String names(List<FolderFile> files) {
    List<String> names = new ArrayList<>();
    for (FolderFile file : files) {
      names.add("'" + file.name + "'");
    }
    return String.join(", ", names);
  }
}
