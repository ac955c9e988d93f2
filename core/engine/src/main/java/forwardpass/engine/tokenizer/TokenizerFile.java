package forwardpass.engine.tokenizer;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The book's own file of a tokenizer, as text:
 *
 * <pre>
 * forward-pass-bpe 1
 * pretokenizer gpt2
 * bytes 33 34 35 …       the byte of each of the ids 0–255; left out if id b is the byte b
 * special 768 &lt;|endoftext|&gt;
 * merges 512
 * 101 32                 the two ids that token 256 is merged from, then those of 257, …
 * </pre>
 */
public final class TokenizerFile {
  private static final String HEADER = "forward-pass-bpe 1";
  private static final int HIGHEST_ID = (1 << 22) - 1;

  private TokenizerFile() {}

  /**
   * Writes a tokenizer.
   *
   * @throws IllegalArgumentException if this form can't hold it: its ids 0–255 must be the bytes,
   *     every other token merged from two, and no special token's name may contain a line break
   */
  public static String write(Tokenizer tokenizer) {
    Vocabulary vocabulary = tokenizer.vocabulary();
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    text.append("pretokenizer ").append(tokenizer.pretokenizer().name()).append('\n');
    appendByteOrder(vocabulary, text);
    for (String name : tokenizer.specialTokens().names()) {
      if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
        throw new IllegalArgumentException("tokenizer file: a line break in '" + name + "'");
      }
      int id = tokenizer.specialTokens().id(name);
      text.append("special ").append(id).append(' ').append(name).append('\n');
    }
    text.append("merges ").append(vocabulary.size() - 256).append('\n');
    for (int id = 256; id < vocabulary.size(); id++) {
      if (!vocabulary.has(id) || vocabulary.left(id) < 0) {
        throw new IllegalArgumentException(
            "tokenizer file: no merge makes token " + id + " of " + vocabulary.size());
      }
      text.append(vocabulary.left(id)).append(' ').append(vocabulary.right(id)).append('\n');
    }
    return text.toString();
  }

  private static void appendByteOrder(Vocabulary vocabulary, StringBuilder text) {
    StringBuilder order = new StringBuilder("bytes");
    boolean natural = true;
    for (int id = 0; id < 256; id++) {
      byte[] bytes = vocabulary.bytes(id);
      if (bytes.length != 1) {
        throw new IllegalArgumentException(
            "tokenizer file: token "
                + id
                + " is "
                + bytes.length
                + " bytes; ids 0–255 must be one");
      }
      natural &= (bytes[0] & 0xff) == id;
      order.append(' ').append(bytes[0] & 0xff);
    }
    if (!natural) {
      text.append(order).append('\n');
    }
  }

  /**
   * Reads the file's bytes.
   *
   * @throws IllegalArgumentException if it is malformed, with the line and what is wrong
   */
  public static Tokenizer read(byte[] file) {
    Lines lines = new Lines("tokenizer file", file);
    if (!lines.next() || !lines.text().equals(HEADER)) {
      throw new IllegalArgumentException(
          "tokenizer file: its first line is not '" + HEADER + "' but '" + lines.text() + "'");
    }
    Pretokenizer pretokenizer = readPretokenizer(lines);
    int[] byteOrder = naturalOrder();
    Map<String, Integer> special = new LinkedHashMap<>();
    need(lines, "merges");
    if (lines.startsWith("bytes ")) {
      readByteOrder(lines, byteOrder);
      need(lines, "merges");
    }
    while (lines.startsWith("special ")) {
      readSpecial(lines, special);
      need(lines, "merges");
    }
    if (!lines.startsWith("merges ")) {
      throw lines.error("'" + lines.text() + "' where 'merges' and their number should be");
    }
    int n = lines.number(lines.from() + "merges ".length(), lines.to(), HIGHEST_ID - 255);
    if (n > file.length / 4) { // a merge's line has at least four characters
      throw lines.error(n + " merges can't be in a file of " + file.length + " bytes");
    }
    Vocabulary vocabulary = readMerges(lines, n, byteOrder);
    return new Tokenizer(pretokenizer, vocabulary, SpecialTokens.of(special));
  }

  private static Pretokenizer readPretokenizer(Lines lines) {
    need(lines, "pretokenizer");
    if (!lines.startsWith("pretokenizer ")) {
      throw lines.error("'" + lines.text() + "' where 'pretokenizer' and its name should be");
    }
    try {
      return Pretokenizer.named(lines.text(lines.from() + "pretokenizer ".length(), lines.to()));
    } catch (IllegalArgumentException unknown) {
      throw lines.error(String.valueOf(unknown.getMessage()));
    }
  }

  private static void readByteOrder(Lines lines, int[] byteOrder) {
    int at = lines.from() + "bytes ".length();
    for (int id = 0; id < 256; id++) {
      at = Math.min(at, lines.to());
      int end = at;
      while (end < lines.to() && lines.file()[end] != ' ') {
        end++;
      }
      byteOrder[id] = lines.number(at, end, 255);
      at = end + 1;
    }
    if (at <= lines.to()) {
      throw lines.error("more than 256 bytes");
    }
  }

  private static void readSpecial(Lines lines, Map<String, Integer> special) {
    int at = lines.from() + "special ".length();
    int space = at;
    while (space < lines.to() && lines.file()[space] != ' ') {
      space++;
    }
    int id = lines.number(at, space, HIGHEST_ID);
    Utf8Decoder name = new Utf8Decoder();
    name.accept(lines.file(), Math.min(space + 1, lines.to()), lines.to());
    if (special.put(name.finish(), id) != null) {
      throw lines.error("the special token is there twice");
    }
  }

  private static Vocabulary readMerges(Lines lines, int n, int[] byteOrder) {
    int[] lefts = new int[n];
    int[] rights = new int[n];
    for (int k = 0; k < n; k++) {
      need(lines, "merge " + k + " of " + n);
      int space = lines.onlySpace();
      lefts[k] = lines.number(lines.from(), space, 255 + k);
      rights[k] = lines.number(space + 1, lines.to(), 255 + k);
    }
    if (lines.next()) {
      throw lines.error("'" + lines.text() + "' after the last of " + n + " merges");
    }
    return Vocabulary.ofMerges(byteOrder, lefts, rights);
  }

  private static void need(Lines lines, String what) {
    if (!lines.next()) {
      throw lines.error("the file ends where '" + what + "' should be");
    }
  }

  private static int[] naturalOrder() {
    int[] order = new int[256];
    for (int b = 0; b < 256; b++) {
      order[b] = b;
    }
    return order;
  }
}
