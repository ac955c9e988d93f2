package forwardpass.trainer.data;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.trainer.train.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Tokens in a file, two bytes each, mapped into memory: the system reads what is asked for and may
 * forget it again, so a file may be larger than the memory.
 */
public final class TokenFile implements TokenSource {
  private static final int SEGMENT_BITS = 29; // tokens a mapping: 1 GiB
  private static final int SEGMENT = 1 << SEGMENT_BITS;

  private final Path file;
  private final TokenFileHeader header;
  private final ByteBuffer[] segments;

  private TokenFile(Path file, TokenFileHeader header, ByteBuffer[] segments) {
    this.file = file;
    this.header = header;
    this.segments = segments;
  }

  /**
   * Maps a file that {@link TokenFileWriter} made.
   *
   * @throws DataException if there is none, it is none, or it is cut short or damaged
   */
  public static TokenFile open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new DataException(file + ": there is no such token file");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer first = ByteBuffer.allocate(TokenFileHeader.BYTES);
      while (first.hasRemaining() && channel.read(first) >= 0) {}
      TokenFileHeader header = TokenFileHeader.read(file, first.flip(), channel.size());
      int count = (int) ((header.tokens() + SEGMENT - 1) >>> SEGMENT_BITS);
      ByteBuffer[] segments = new ByteBuffer[count];
      for (int i = 0; i < count; i++) {
        long from = (long) i << SEGMENT_BITS;
        long tokens = Math.min(SEGMENT, header.tokens() - from);
        segments[i] =
            channel
                .map(FileChannel.MapMode.READ_ONLY, TokenFileHeader.BYTES + 2 * from, 2 * tokens)
                .order(ByteOrder.LITTLE_ENDIAN);
      }
      requireWhole(file, header, segments);
      return new TokenFile(file, header, segments);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void requireWhole(Path file, TokenFileHeader header, ByteBuffer[] segments) {
    CRC32 crc = new CRC32();
    for (ByteBuffer segment : segments) {
      crc.update(segment.duplicate());
    }
    if ((int) crc.getValue() != header.checksum()) {
      throw new DataException(file + ": its checksum is wrong: the tokens are damaged");
    }
  }

  /**
   * Looks whether the tokens are those of a tokenizer.
   *
   * @throws DataException if another made them
   */
  public void requireMadeBy(Tokenizer tokenizer) {
    int fingerprint = TokenFileWriter.fingerprint(tokenizer);
    if (header.tokenizer() != fingerprint || header.vocabSize() != tokenizer.vocabSize()) {
      throw new DataException(
          String.format(
              Locale.ROOT,
              "%s: a tokenizer of %d tokens and checksum %08x made it, the run's has %d and %08x",
              file,
              header.vocabSize(),
              header.tokenizer(),
              tokenizer.vocabSize(),
              fingerprint));
    }
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  @Override
  public long size() {
    return header.tokens();
  }

  /** Every token is below it. */
  public int vocabSize() {
    return header.vocabSize();
  }

  /** How many documents ended. */
  public long documents() {
    return header.documents();
  }

  /** Bytes of the documents in UTF-8, without the line breaks and marks between them. */
  public long textBytes() {
    return header.textBytes();
  }

  TokenFileHeader header() {
    return header;
  }

  @Override
  public void read(long from, int[] into) {
    if (from < 0 || from > size() - into.length) {
      throw new IndexOutOfBoundsException(
          file + ": tokens " + from + " to " + (from + into.length - 1) + " of " + size());
    }
    for (int i = 0; i < into.length; i++) {
      long at = from + i;
      ByteBuffer segment = segments[(int) (at >>> SEGMENT_BITS)];
      into[i] = segment.getShort(2 * (int) (at & (SEGMENT - 1))) & 0xffff;
    }
  }
}
