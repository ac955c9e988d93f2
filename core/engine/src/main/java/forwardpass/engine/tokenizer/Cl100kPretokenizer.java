package forwardpass.engine.tokenizer;

import static forwardpass.engine.tokenizer.CharacterClasses.LETTER;
import static forwardpass.engine.tokenizer.CharacterClasses.NEWLINE;
import static forwardpass.engine.tokenizer.CharacterClasses.NUMBER;
import static forwardpass.engine.tokenizer.CharacterClasses.OTHER;

/**
 * cl100k_base's cut (GPT-3.5 and GPT-4), as tiktoken published it:
 *
 * <pre>{@code (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|
 *  ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+}</pre>
 *
 * <p>(From its version 0.9 on, tiktoken's Python package writes {@code \s++$|\s*[\r\n]} for the
 * lines' part, which takes all white space at the end of a text as one piece, line breaks or not.
 * The form above, which ends a piece at the last line break there too, is the original.)
 */
final class Cl100kPretokenizer extends Pretokenizer {
  @Override
  public String name() {
    return "cl100k_base";
  }

  @Override
  public int pieceEnd(char[] text, int from, int to) {
    int bits = at(text, from, to);
    if ((bits & LETTER) != 0) {
      return skip(text, from, to, LETTER);
    }
    if ((bits & NUMBER) != 0) {
      return upToThreeNumbers(text, from, to);
    }
    int contraction = contraction(text, from, to, true);
    if (contraction > from) {
      return contraction;
    }
    // Any one sign or space before a word belongs to it; a line break doesn't.
    int next = after(text, from, to);
    int following = next < to ? at(text, next, to) : 0;
    if ((following & LETTER) != 0 && (bits & NEWLINE) == 0) {
      return skip(text, next, to, LETTER);
    }
    if ((bits & OTHER) != 0 || (text[from] == ' ' && (following & OTHER) != 0)) {
      int signs = skip(text, next, to, OTHER);
      return skip(text, signs, to, NEWLINE);
    }
    return linesOrWhiteSpace(text, from, to);
  }
}
