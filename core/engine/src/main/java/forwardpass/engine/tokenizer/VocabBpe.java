package forwardpass.engine.tokenizer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads GPT-2's {@code vocab.bpe}: a line with the version, then a merge a line, two tokens with a
 * space between. The file is text, so each byte is written as a printable character: itself where
 * it is one, else the next of U+0100, U+0101, …; a space is {@code Ġ}.
 *
 * <p>Ids: first the bytes in the order of that list of printable characters ({@code !} is 0), then
 * the merges in the file's order.
 */
public final class VocabBpe {
  private VocabBpe() {}

  /**
   * Reads the file's bytes.
   *
   * @throws IllegalArgumentException if it is malformed, with the line and what is wrong
   */
  public static Vocabulary read(byte[] file) {
    Map<String, Integer> ids = new HashMap<>();
    int[] byteOrder = byteOrder();
    for (int id = 0; id < 256; id++) {
      ids.put(String.valueOf(printable(byteOrder, id)), id);
    }
    Lines lines = new Lines("vocab.bpe", file);
    int[] lefts = new int[1 << 10];
    int[] rights = new int[1 << 10];
    int n = 0;
    while (lines.next()) {
      if (lines.isBlank() || (lines.number() == 1 && lines.text().startsWith("#version"))) {
        continue;
      }
      int space = lines.onlySpace();
      String left = decode(lines, lines.from(), space);
      String right = decode(lines, space + 1, lines.to());
      if (n == lefts.length) {
        lefts = Arrays.copyOf(lefts, 2 * n);
        rights = Arrays.copyOf(rights, 2 * n);
      }
      lefts[n] = id(left, ids, lines);
      rights[n] = id(right, ids, lines);
      if (ids.put(left + right, 256 + n) != null) {
        throw lines.error("'" + left + right + "' is a token already");
      }
      n++;
    }
    return Vocabulary.ofMerges(byteOrder, Arrays.copyOf(lefts, n), Arrays.copyOf(rights, n));
  }

  /** The byte of each of the ids 0–255: the printable ones, then the others, each by value. */
  static int[] byteOrder() {
    int[] order = new int[256];
    int n = 0;
    for (int b = 0; b < 256; b++) {
      if (isPrintable(b)) {
        order[n++] = b;
      }
    }
    for (int b = 0; b < 256; b++) {
      if (!isPrintable(b)) {
        order[n++] = b;
      }
    }
    return order;
  }

  private static final int PRINTABLE = 94 + 12 + 82;

  private static boolean isPrintable(int b) {
    return (b >= '!' && b <= '~') || (b >= 0xa1 && b <= 0xac) || b >= 0xae;
  }

  /** The character that is written for the byte of an id from 0 to 255. */
  static char printable(int[] byteOrder, int id) {
    return (char) (id < PRINTABLE ? byteOrder[id] : 0x100 + id - PRINTABLE);
  }

  /** A part of a line. */
  static String decode(Lines lines, int from, int to) {
    Utf8Decoder decoder = new Utf8Decoder();
    decoder.accept(lines.file(), from, to);
    return decoder.finish();
  }

  private static int id(String token, Map<String, Integer> ids, Lines lines) {
    Integer id = ids.get(token);
    if (id == null) {
      throw lines.error("'" + token + "' is neither a byte nor a token of a line before");
    }
    return id;
  }
}
