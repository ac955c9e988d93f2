package forwardpass.engine.tokenizer;

/**
 * GPT-2's cut, but with every digit a piece of its own, so that no token ever holds two. LLaMA 1
 * and 2 part digits so (Touvron et al. 2023, section 2.1). A space before a number is a piece too.
 */
final class SingleDigits extends Pretokenizer {
  private final Pretokenizer cut = new Gpt2Pretokenizer();

  @Override
  public String name() {
    return "gpt2-single-digits";
  }

  @Override
  public int pieceEnd(char[] text, int from, int to) {
    int next = after(text, from, to);
    boolean startsWithSpace = text[from] == ' ' && next < to;
    if (isNumber(text, from, to) || (startsWithSpace && isNumber(text, next, to))) {
      return next;
    }
    return cut.pieceEnd(text, from, to);
  }

  private boolean isNumber(char[] text, int at, int to) {
    return (at(text, at, to) & CharacterClasses.NUMBER) != 0;
  }
}
