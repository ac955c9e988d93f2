package forwardpass.engine.tokenizer;

/**
 * What the split patterns ask of a code point, as bits: {@code \p{L}}, {@code \p{N}}, {@code \s}
 * and the two groups of letters of o200k_base. The Unicode version is {@value
 * CharacterClassTable#UNICODE_VERSION}, whatever version the Java runtime knows.
 *
 * <p>LETTER, NUMBER, SPACE and OTHER part the code points among them. An unpaired surrogate counts
 * as U+FFFD, which is OTHER: that is what it is encoded as.
 */
final class CharacterClasses {
  /** {@code \p{L}}. */
  static final int LETTER = 1;

  /** {@code \p{N}}. */
  static final int NUMBER = 2;

  /** {@code \s}: the property White_Space, 25 code points, all below U+10000. */
  static final int SPACE = 4;

  /** {@code [^\s\p{L}\p{N}]}. */
  static final int OTHER = 8;

  /** {@code [\r\n]}, which is SPACE too. */
  static final int NEWLINE = 16;

  /** {@code [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]}: what a capitalised word may start with. */
  static final int UPPER = 32;

  /** {@code [\p{Ll}\p{Lm}\p{Lo}\p{M}]}: what may follow. */
  static final int LOWER = 64;

  /** Half of a code point above U+FFFF (if its other half follows): ask {@link #ofPair}. */
  static final int HIGH_SURROGATE = 128;

  private static final CharacterClasses INSTANCE = new CharacterClasses(CharacterClassTable.RUNS);

  /** The bits of every char, by its value: 64 KB that the scanners index directly. */
  final byte[] ofChar = new byte[0x10000];

  // Above U+FFFF: run i covers [starts[i], starts[i + 1]).
  private final int[] starts;
  private final byte[] classes;

  private CharacterClasses(String runs) {
    int count = 0;
    for (int i = 0; i < runs.length(); i++) {
      count += isKind(runs.charAt(i)) ? 1 : 0;
    }
    starts = new int[count];
    classes = new byte[count];
    int run = 0;
    int codePoint = 0;
    for (int i = 0; i < runs.length(); run++) {
      byte bits = (byte) bitsOf(runs.charAt(i++));
      int length = 0;
      while (i < runs.length() && !isKind(runs.charAt(i))) {
        char digit = runs.charAt(i++);
        length = length * 36 + (digit <= '9' ? digit - '0' : digit - 'a' + 10);
      }
      starts[run] = codePoint;
      classes[run] = bits;
      int end = codePoint + Math.max(1, length);
      for (; codePoint < end && codePoint < ofChar.length; codePoint++) {
        ofChar[codePoint] = bits;
      }
      codePoint = end;
    }
    for (int c = Character.MIN_HIGH_SURROGATE; c <= Character.MAX_HIGH_SURROGATE; c++) {
      ofChar[c] = (byte) HIGH_SURROGATE;
    }
  }

  static CharacterClasses instance() {
    return INSTANCE;
  }

  private static boolean isKind(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static int bitsOf(char kind) {
    return switch (kind) {
      case 'U' -> LETTER | UPPER;
      case 'L' -> LETTER | LOWER;
      case 'B' -> LETTER | UPPER | LOWER;
      case 'M' -> OTHER | UPPER | LOWER;
      case 'N' -> NUMBER;
      case 'S' -> SPACE;
      case 'R' -> SPACE | NEWLINE;
      default -> OTHER;
    };
  }

  /** The bits of a code point; a surrogate's are those of U+FFFD. */
  int of(int codePoint) {
    if (codePoint < ofChar.length) {
      int bits = ofChar[codePoint];
      return bits == (byte) HIGH_SURROGATE ? OTHER : bits;
    }
    int low = 0;
    int high = starts.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= codePoint) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return classes[low];
  }

  /**
   * The bits of the code point whose high surrogate stands at {@code i}; {@code to} ends the text.
   */
  int ofPair(char[] text, int i, int to) {
    return isPair(text, i, to) ? of(Character.toCodePoint(text[i], text[i + 1])) : OTHER;
  }

  static boolean isPair(char[] text, int i, int to) {
    return i + 1 < to
        && Character.isHighSurrogate(text[i])
        && Character.isLowSurrogate(text[i + 1]);
  }
}
