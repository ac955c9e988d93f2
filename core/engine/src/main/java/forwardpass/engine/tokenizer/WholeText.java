package forwardpass.engine.tokenizer;

/** No cut at all: the text is one piece, as in the first, simplest form of byte-pair encoding. */
final class WholeText extends Pretokenizer {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public int pieceEnd(char[] text, int from, int to) {
    return to;
  }
}
