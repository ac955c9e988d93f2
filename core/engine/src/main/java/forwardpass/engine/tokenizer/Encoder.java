package forwardpass.engine.tokenizer;

/**
 * The fast path from text to ids: cut, look the piece up, and only if it is new merge its bytes. It
 * knows no special tokens; {@link Tokenizer} does.
 */
public final class Encoder {
  private final Pretokenizer pretokenizer;
  private final Vocabulary vocabulary;
  private final Merger merger;
  private final PieceCache cache = new PieceCache();
  private final byte[] shortPiece = new byte[3 * PieceCache.LONGEST];
  private final int[] oneId = new int[1];

  public Encoder(Pretokenizer pretokenizer, Vocabulary vocabulary) {
    this.pretokenizer = pretokenizer;
    this.vocabulary = vocabulary;
    merger = vocabulary.merger();
  }

  /** The ids of a text. */
  public Tokens encode(String text) {
    Tokens out = new Tokens();
    char[] chars = text.toCharArray();
    encode(chars, 0, chars.length, out);
    return out;
  }

  /** Appends the ids of {@code text[from, to)}. */
  void encode(char[] text, int from, int to, Tokens out) {
    for (int start = from; start < to; ) {
      int end = pretokenizer.pieceEnd(text, start, to);
      int length = end - start;
      if (length > PieceCache.LONGEST) {
        encodeLong(text, start, end, out);
      } else if (!cache.append(text, start, length, out)) {
        encodeNew(text, start, length, out);
      }
      start = end;
    }
  }

  private void encodeNew(char[] text, int from, int length, Tokens out) {
    int n = Utf8.encode(text, from, from + length, shortPiece);
    int whole = vocabulary.wholeToken(shortPiece, n);
    int count = 1;
    int[] ids = oneId;
    if (whole >= 0) {
      oneId[0] = whole;
    } else {
      count = merger.merge(shortPiece, 0, n);
      ids = merger.ids();
    }
    out.addAll(ids, 0, count);
    cache.put(text, from, length, ids, count);
  }

  private void encodeLong(char[] text, int from, int to, Tokens out) {
    byte[] bytes = new byte[3 * (to - from)];
    int n = Utf8.encode(text, from, to, bytes);
    int whole = vocabulary.wholeToken(bytes, n);
    if (whole >= 0) {
      out.add(whole);
    } else {
      int count = merger.merge(bytes, 0, n);
      out.addAll(merger.ids(), 0, count);
    }
  }
}
