package forwardpass.trainer.data;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.tokenizer.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * Encodes documents into a token file. It is written beside its place and moved there when it is
 * whole: a file under its own name is always complete.
 */
public final class TokenFileWriter implements AutoCloseable {
  private static final int HIGHEST_VOCAB_SIZE = 1 << 16;

  private final Path file;
  private final Path unfinished;
  private final FileChannel channel;
  private final Tokenizer tokenizer;
  private final int endOfText;
  private final long source;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
  private final CRC32 crc = new CRC32();
  private long tokens;
  private long documents;
  private long textBytes;

  /**
   * Begins a file.
   *
   * @param source what tells the text apart from another, kept in the file
   * @throws DataException if the tokenizer has no end of text, or more tokens than two bytes hold
   */
  public TokenFileWriter(Path file, Tokenizer tokenizer, long source) {
    if (tokenizer.vocabSize() > HIGHEST_VOCAB_SIZE) {
      throw new DataException(
          "token files hold two bytes a token: at most "
              + HIGHEST_VOCAB_SIZE
              + " tokens, the tokenizer has "
              + tokenizer.vocabSize());
    }
    this.file = file;
    this.tokenizer = tokenizer;
    this.endOfText = endOfText(tokenizer);
    this.source = source;
    this.unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      channel =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
      channel.position(TokenFileHeader.BYTES);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(file + ": it can't be written: " + unwritable, unwritable);
    }
  }

  /** The id of {@code <|endoftext|>}. */
  public static int endOfText(Tokenizer tokenizer) {
    int id = tokenizer.specialTokens().id(TextCorpus.END_OF_TEXT);
    if (id < 0) {
      throw new DataException("the tokenizer has no special token " + TextCorpus.END_OF_TEXT);
    }
    return id;
  }

  /** What tells a tokenizer apart from another: CRC-32 of its file. */
  static int fingerprint(Tokenizer tokenizer) {
    CRC32 crc = new CRC32();
    crc.update(TokenizerFile.write(tokenizer).getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  /** Appends a document, and the end of text if it ends. */
  public void add(Document document) {
    Tokens ids = tokenizer.encodeOrdinary(document.text());
    for (int i = 0; i < ids.size(); i++) {
      put(ids.get(i));
    }
    textBytes += document.text().getBytes(StandardCharsets.UTF_8).length;
    if (document.ends()) {
      put(endOfText);
      documents++;
    }
  }

  private void put(int token) {
    if (!buffer.hasRemaining()) {
      flush();
    }
    buffer.putShort((short) token);
    tokens++;
  }

  private void flush() {
    buffer.flip();
    crc.update(buffer.duplicate());
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(file + ": it can't be written: " + unwritable, unwritable);
    }
    buffer.clear();
  }

  /** How many tokens were written so far. */
  public long tokens() {
    return tokens;
  }

  /** Finishes the file and maps it. */
  public TokenFile finish() {
    flush();
    TokenFileHeader header =
        new TokenFileHeader(
            tokenizer.vocabSize(),
            tokens,
            documents,
            textBytes,
            fingerprint(tokenizer),
            source,
            (int) crc.getValue());
    try {
      channel.write(header.toBytes(), 0);
      channel.force(true);
      channel.close();
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(file + ": it can't be written: " + unwritable, unwritable);
    }
    return TokenFile.open(file);
  }

  /** Gives up what was not finished. */
  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(unfinished);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(file + ": it can't be written: " + unwritable, unwritable);
    }
  }
}
