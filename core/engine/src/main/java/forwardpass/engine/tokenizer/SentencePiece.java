package forwardpass.engine.tokenizer;

import forwardpass.engine.tokenizer.SentencePieceFile.Kind;
import forwardpass.engine.tokenizer.SentencePieceFile.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * SentencePiece's byte pair encoding, as Llama 1 and 2 have it. A text's spaces become U+2581, with
 * one more before it; its characters merge pair by pair, the pair that makes the piece of the
 * highest score first; a character that is no piece becomes its bytes. It never returns what it was
 * not trained on: the unknown token stands where there are no pieces for bytes.
 */
public final class SentencePiece implements TextTokens {
  private static final char SPACE = '\u2581';

  private final SentencePieceFile file;
  private final Map<String, Integer> ids = new HashMap<>(); // of pieces that merge
  private final @Nullable Map<String, Integer> ranks; // of merges, where they are listed
  private final Map<String, Integer> whole = new HashMap<>(); // of those that stand as they are
  private final int[] ofByte = new int[256];
  private final int unknown;
  private final int longest; // of the whole ones, in UTF-16 units

  private SentencePiece(SentencePieceFile file, @Nullable Map<String, Integer> ranks) {
    this.file = file;
    this.ranks = ranks;
    Arrays.fill(ofByte, NONE);
    int foundUnknown = NONE;
    int foundLongest = 0;
    for (int id = 0; id < file.pieces().size(); id++) {
      Piece piece = file.pieces().get(id);
      switch (piece.kind()) {
        case NORMAL -> ids.putIfAbsent(piece.text(), id);
        case USER_DEFINED, CONTROL -> {
          if (!piece.text().isEmpty()) {
            whole.putIfAbsent(piece.text(), id);
            foundLongest = Math.max(foundLongest, piece.text().length());
          }
        }
        case BYTE -> ofByte[byteOf(piece.text(), id)] = id;
        case UNKNOWN -> foundUnknown = id;
        case UNUSED -> {}
      }
    }
    unknown = foundUnknown;
    longest = foundLongest;
  }

  /**
   * The tokenizer of a {@code tokenizer.model}.
   *
   * @throws IllegalArgumentException if it is malformed, or not byte pair encoding
   */
  public static SentencePiece read(byte[] file) {
    return new SentencePiece(SentencePieceFile.read(file), null);
  }

  /**
   * The same where merges are listed: only those happen, the earliest first.
   *
   * @param ranks the place of each merge, by its two parts with a space between
   */
  static SentencePiece ofMerges(SentencePieceFile file, Map<String, Integer> ranks) {
    return new SentencePiece(file, ranks);
  }

  /** The byte that {@code <0x0A>} stands for. */
  private static int byteOf(String text, int id) {
    int value = 0;
    boolean isByte = text.length() == 6 && text.startsWith("<0x") && text.endsWith(">");
    for (int i = 3; isByte && i < 5; i++) {
      char c = text.charAt(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
      isByte = digit >= 0;
      value = 16 * value + digit;
    }
    if (!isByte) {
      throw new IllegalArgumentException(
          "tokenizer.model: piece " + id + " is '" + text + "', expected a byte as <0x0A>");
    }
    return value;
  }

  @Override
  public String kind() {
    return "SentencePiece";
  }

  @Override
  public int size() {
    return file.pieces().size();
  }

  @Override
  public boolean isSpecial(int id) {
    Kind kind = file.pieces().get(id).kind();
    return kind == Kind.CONTROL || kind == Kind.UNKNOWN || kind == Kind.UNUSED;
  }

  @Override
  public byte[] bytes(int id) {
    Piece piece = file.pieces().get(id);
    return piece.kind() == Kind.BYTE
        ? new byte[] {(byte) byteOf(piece.text(), id)}
        : Utf8.encode(piece.text().replace(SPACE, ' '));
  }

  /** A stretch of the text that is one symbol by now; stale once it is merged away. */
  private static final class Symbol {
    private String text;
    private final boolean isWhole;
    private int before;
    private int after;

    Symbol(String text, boolean isWhole, int place) {
      this.text = text;
      this.isWhole = isWhole;
      before = place - 1;
      after = place + 1;
    }
  }

  /** Two neighbours that would make a piece. */
  private record Pair(int left, int right, String text, float score) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return score != other.score
          ? (score > other.score ? -1 : 1)
          : Integer.compare(left, other.left);
    }
  }

  @Override
  public int[] encode(String text) {
    return encode(text, file.addsSpace());
  }

  /** The same, with a space before the text or without. */
  int[] encode(String text, boolean addsSpace) {
    List<Symbol> symbols = symbols(normalized(text, addsSpace));
    PriorityQueue<Pair> pairs = new PriorityQueue<>();
    for (int i = 0; i + 1 < symbols.size(); i++) {
      offer(symbols, i, i + 1, pairs);
    }
    for (Pair pair = pairs.poll(); pair != null; pair = pairs.poll()) {
      Symbol left = symbols.get(pair.left);
      Symbol right = symbols.get(pair.right);
      boolean isStale =
          left.text.isEmpty()
              || right.text.isEmpty()
              || left.text.length() + right.text.length() != pair.text.length();
      if (!isStale) {
        merge(symbols, pair, left, right, pairs);
      }
    }
    Tokens tokens = new Tokens();
    for (Symbol symbol : symbols) {
      add(symbol, tokens);
    }
    return tokens.toArray();
  }

  private void merge(
      List<Symbol> symbols, Pair pair, Symbol left, Symbol right, PriorityQueue<Pair> pairs) {
    left.text = pair.text;
    right.text = "";
    left.after = right.after;
    if (right.after < symbols.size()) {
      symbols.get(right.after).before = pair.left;
    }
    offer(symbols, left.before, pair.left, pairs);
    offer(symbols, pair.left, left.after, pairs);
  }

  private void offer(List<Symbol> symbols, int left, int right, PriorityQueue<Pair> pairs) {
    if (left < 0
        || right >= symbols.size()
        || symbols.get(left).isWhole
        || symbols.get(right).isWhole) {
      return;
    }
    String joined = symbols.get(left).text + symbols.get(right).text;
    Integer id = ids.get(joined);
    if (id == null) {
      return;
    }
    float score = file.pieces().get(id).score();
    if (ranks != null) {
      Integer rank = ranks.get(symbols.get(left).text + " " + symbols.get(right).text);
      if (rank == null) {
        return;
      }
      score = -rank;
    }
    pairs.add(new Pair(left, right, joined, score));
  }

  /** The characters of a text, but for the names of marks, which stay whole. */
  private List<Symbol> symbols(String text) {
    List<Symbol> symbols = new ArrayList<>();
    char[] chars = text.toCharArray();
    for (int at = 0; at < chars.length; ) {
      int length = wholeAt(text, at);
      boolean isWhole = length > 0;
      if (!isWhole) {
        length = CharacterClasses.isPair(chars, at, chars.length) ? 2 : 1;
      }
      symbols.add(new Symbol(text.substring(at, at + length), isWhole, symbols.size()));
      at += length;
    }
    return symbols;
  }

  private int wholeAt(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      if (whole.containsKey(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private void add(Symbol symbol, Tokens tokens) {
    if (symbol.text.isEmpty()) {
      return;
    }
    Integer id = (symbol.isWhole ? whole : ids).get(symbol.text);
    if (id != null) {
      tokens.add(id);
      return;
    }
    byte[] bytes = Utf8.encode(symbol.text);
    for (byte b : bytes) {
      if (ofByte[b & 0xff] == NONE) {
        if (unknown != NONE) {
          tokens.add(unknown);
        }
        return;
      }
    }
    for (byte b : bytes) {
      tokens.add(ofByte[b & 0xff]);
    }
  }

  private String normalized(String text, boolean addsSpace) {
    StringBuilder out = new StringBuilder();
    boolean wasSpace = file.trimsSpaces();
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = text.charAt(i) == ' ';
      if (!(isSpace && wasSpace)) {
        out.append(isSpace ? SPACE : text.charAt(i));
      }
      wasSpace = isSpace && file.trimsSpaces();
    }
    if (wasSpace && out.length() > 0) {
      out.setLength(out.length() - 1);
    }
    return out.length() > 0 && addsSpace ? out.insert(0, SPACE).toString() : out.toString();
  }
}
