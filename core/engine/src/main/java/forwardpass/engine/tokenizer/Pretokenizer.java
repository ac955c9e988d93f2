package forwardpass.engine.tokenizer;

import static forwardpass.engine.tokenizer.CharacterClasses.HIGH_SURROGATE;
import static forwardpass.engine.tokenizer.CharacterClasses.NEWLINE;
import static forwardpass.engine.tokenizer.CharacterClasses.SPACE;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the pieces within which byte pairs may merge: words with the space before them,
 * numbers, punctuation, white space. Published tokenizers state this as a regular expression; here
 * each is a scanner written by hand that finds exactly the same pieces.
 */
public abstract class Pretokenizer {
  final CharacterClasses classes = CharacterClasses.instance();
  final byte[] ofChar = classes.ofChar;

  Pretokenizer() {}

  /** The name that vocabulary files give this way of cutting. */
  public abstract String name();

  /**
   * The index just after the piece that starts at {@code from}.
   *
   * @param text UTF-16; an unpaired surrogate counts as U+FFFD
   * @param from the first index of the piece, less than {@code to}
   * @param to the end of the text: nothing at or after it is looked at
   */
  public abstract int pieceEnd(char[] text, int from, int to);

  /** A text cut into its pieces, which put together are the text. */
  public final List<String> pieces(String text) {
    char[] chars = text.toCharArray();
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < chars.length; ) {
      int end = pieceEnd(chars, from, chars.length);
      pieces.add(text.substring(from, end));
      from = end;
    }
    return pieces;
  }

  /**
   * The pretokenizer of that name: {@code gpt2}, {@code gpt2-single-digits}, {@code cl100k_base},
   * {@code o200k_base}, {@code none}.
   */
  public static Pretokenizer named(String name) {
    return switch (name) {
      case "gpt2" -> new Gpt2Pretokenizer();
      case "gpt2-single-digits" -> new SingleDigits();
      case "cl100k_base" -> new Cl100kPretokenizer();
      case "o200k_base" -> new O200kPretokenizer();
      case "none" -> new WholeText();
      default ->
          throw new IllegalArgumentException(
              "pretokenizer: '"
                  + name
                  + "' is none of gpt2, gpt2-single-digits, cl100k_base, o200k_base, none");
    };
  }

  /** The class bits of the code point at {@code i}. */
  final int at(char[] text, int i, int to) {
    int bits = ofChar[text[i]];
    return bits == (byte) HIGH_SURROGATE ? classes.ofPair(text, i, to) : bits;
  }

  /** The index of the code point after the one at {@code i}. */
  final int after(char[] text, int i, int to) {
    return CharacterClasses.isPair(text, i, to) ? i + 2 : i + 1;
  }

  /** The end of the longest run of code points that have any of the bits: {@code [mask]*}. */
  final int skip(char[] text, int from, int to, int mask) {
    byte[] bitsOf = ofChar;
    int i = from;
    while (i < to) {
      int bits = bitsOf[text[i]];
      if ((bits & mask) != 0) {
        i++;
      } else if (bits == (byte) HIGH_SURROGATE && (classes.ofPair(text, i, to) & mask) != 0) {
        i = after(text, i, to);
      } else {
        return i;
      }
    }
    return i;
  }

  /** {@code \p{N}{1,3}}: at most three code points from {@code from}, which is a number. */
  final int upToThreeNumbers(char[] text, int from, int to) {
    int i = from;
    for (int n = 0; n < 3 && i < to && (at(text, i, to) & CharacterClasses.NUMBER) != 0; n++) {
      i = after(text, i, to);
    }
    return i;
  }

  /**
   * {@code \s+(?!\S)|\s+}. The first alternative takes the whole run of white space, then gives
   * back until nothing but white space or the end follows: all of the run at the end of the text,
   * all but its last character otherwise. Of a single character nothing can be given back, so the
   * second takes it.
   */
  final int whiteSpace(char[] text, int from, int to) {
    int end = skip(text, from, to, SPACE);
    return end == to || end == from + 1 ? end : end - 1;
  }

  /**
   * {@code \s*[\r\n]+|\s+(?!\S)|\s+}. The first alternative takes the run of white space and gives
   * back until a line break follows, hence ends after the run's last line break.
   */
  final int linesOrWhiteSpace(char[] text, int from, int to) {
    int end = skip(text, from, to, SPACE);
    for (int i = end; i > from; i--) {
      if ((ofChar[text[i - 1]] & NEWLINE) != 0) {
        return i;
      }
    }
    return end == to || end == from + 1 ? end : end - 1;
  }

  /**
   * {@code '(?:[sdmt]|ll|ve|re)} at {@code from}.
   *
   * @param ignoreCase whether {@code (?i)} is on; then U+017F, the long s, is an s too: Unicode
   *     folds it so
   * @return the index after it, or {@code from} if there is none
   */
  static int contraction(char[] text, int from, int to, boolean ignoreCase) {
    if (from + 1 >= to || text[from] != '\'') {
      return from;
    }
    char first = fold(text[from + 1], ignoreCase);
    if (first == 's' || first == 'd' || first == 'm' || first == 't') {
      return from + 2;
    }
    if (from + 2 >= to) {
      return from;
    }
    char second = fold(text[from + 2], ignoreCase);
    boolean two = first == 'l' ? second == 'l' : (first == 'v' || first == 'r') && second == 'e';
    return two ? from + 3 : from;
  }

  private static char fold(char c, boolean ignoreCase) {
    if (!ignoreCase) {
      return c;
    }
    return c == '\u017f' ? 's' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
