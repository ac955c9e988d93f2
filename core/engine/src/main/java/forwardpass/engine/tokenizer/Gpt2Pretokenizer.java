package forwardpass.engine.tokenizer;

import static forwardpass.engine.tokenizer.CharacterClasses.LETTER;
import static forwardpass.engine.tokenizer.CharacterClasses.NUMBER;
import static forwardpass.engine.tokenizer.CharacterClasses.OTHER;
import static forwardpass.engine.tokenizer.CharacterClasses.SPACE;

/**
 * GPT-2's cut (Radford et al. 2019, encoder.py):
 *
 * <pre>{@code 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+}</pre>
 */
final class Gpt2Pretokenizer extends Pretokenizer {
  @Override
  public String name() {
    return "gpt2";
  }

  @Override
  public int pieceEnd(char[] text, int from, int to) {
    int contraction = contraction(text, from, to, false);
    if (contraction > from) {
      return contraction;
    }
    // ' ?': the space is taken if a letter, number or sign follows it.
    int start = text[from] == ' ' && from + 1 < to ? from + 1 : from;
    int bits = at(text, start, to);
    if ((bits & SPACE) != 0) {
      return whiteSpace(text, from, to);
    }
    return skip(text, start, to, bits & (LETTER | NUMBER | OTHER));
  }
}
