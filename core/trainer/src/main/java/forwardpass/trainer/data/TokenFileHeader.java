package forwardpass.trainer.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What stands in the first 64 bytes of a token file; the tokens follow as unsigned 16-bit numbers,
 * all little-endian.
 *
 * @param vocabSize every token is below it
 * @param tokens how many there are
 * @param documents how many documents ended
 * @param textBytes bytes of the documents in UTF-8, without what stood between them
 * @param tokenizer CRC-32 of the tokenizer's file
 * @param source what tells the text apart from another or an earlier one: its length and time
 * @param checksum CRC-32 of the tokens' bytes
 */
record TokenFileHeader(
    int vocabSize,
    long tokens,
    long documents,
    long textBytes,
    int tokenizer,
    long source,
    int checksum) {
  static final int BYTES = 64;

  private static final byte[] MAGIC = "fptoken2".getBytes(StandardCharsets.US_ASCII);

  ByteBuffer toBytes() {
    return ByteBuffer.allocate(BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(MAGIC)
        .putInt(vocabSize)
        .putInt(tokenizer)
        .putLong(tokens)
        .putLong(documents)
        .putLong(textBytes)
        .putLong(source)
        .putInt(checksum)
        .rewind();
  }

  static TokenFileHeader read(Path file, ByteBuffer bytes, long fileSize) {
    byte[] magic = new byte[MAGIC.length];
    if (bytes.remaining() >= BYTES) {
      bytes.get(magic);
    }
    if (!Arrays.equals(magic, MAGIC)) {
      throw new DataException(
          file
              + ": its first bytes are not '"
              + new String(MAGIC, StandardCharsets.US_ASCII)
              + "' and a header: this is no token file");
    }
    ByteBuffer rest = bytes.order(ByteOrder.LITTLE_ENDIAN).limit(BYTES).position(MAGIC.length);
    int vocabSize = rest.getInt();
    int tokenizer = rest.getInt();
    long tokens = rest.getLong();
    TokenFileHeader header =
        new TokenFileHeader(
            vocabSize,
            tokens,
            rest.getLong(),
            rest.getLong(),
            tokenizer,
            rest.getLong(),
            rest.getInt());
    if (tokens < 0 || fileSize != BYTES + 2 * tokens) {
      throw new DataException(
          file
              + ": its header says "
              + tokens
              + " tokens, which makes "
              + (BYTES + 2 * tokens)
              + " bytes; it has "
              + fileSize);
    }
    return header;
  }
}
