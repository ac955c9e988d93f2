package forwardpass.lessons.honestbets;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;

/**
 * What a text has become.
 *
 * @param text the text that was coded
 * @param bytes how many it has in UTF-8
 * @param vocabSize how many tokens the model knows
 * @param fileBytes how much there is to fetch of the model
 * @param tokens the text's, the end of the text last
 * @param code the bits, as 0 and 1
 * @param decoded the text that the model made of these bits
 */
record Coded(
    String text,
    int bytes,
    int vocabSize,
    int fileBytes,
    List<Token> tokens,
    String code,
    String decoded)
    implements SentenceState.Result {
  /**
   * A token, and what it cost.
   *
   * @param piece its text; empty for the end
   * @param bits its surprise, as the coder's whole numbers have it
   */
  record Token(String piece, double bits) {}

  static final Codec<Coded> CODEC = new Form();
  private static final Codec<Token> TOKEN = new TokenForm();

  private static final class Form implements Codec<Coded> {
    @Override
    public void write(Coded it, CodecWriter out) {
      out.text(it.text);
      out.whole(it.bytes);
      out.whole(it.vocabSize);
      out.whole(it.fileBytes);
      out.list(it.tokens, TOKEN);
      out.text(it.code);
      out.text(it.decoded);
    }

    @Override
    public Coded read(CodecReader in) {
      String text = in.text();
      int bytes = in.whole(1, Integer.MAX_VALUE);
      int vocabSize = in.whole(1, Integer.MAX_VALUE);
      int fileBytes = in.whole();
      return new Coded(
          text,
          bytes,
          vocabSize,
          fileBytes,
          in.list(1, Integer.MAX_VALUE, TOKEN),
          in.text(),
          in.text());
    }
  }

  private static final class TokenForm implements Codec<Token> {
    @Override
    public void write(Token it, CodecWriter out) {
      out.text(it.piece);
      out.number(it.bits);
    }

    @Override
    public Token read(CodecReader in) {
      return new Token(in.text(), in.number(0, Double.MAX_VALUE));
    }
  }

  Coded {
    tokens = List.copyOf(tokens);
  }

  /** All surprises, in bits. */
  double surprise() {
    double sum = 0;
    for (Token token : tokens) {
      sum += token.bits();
    }
    return sum;
  }

  /** In bytes of eight bits. */
  int byteBits() {
    return 8 * bytes;
  }

  /** The least whole number of bits that tells all tokens of the vocabulary apart. */
  int fixedBits() {
    int bits = 0;
    while (1L << bits < vocabSize) {
      bits++;
    }
    return bits;
  }
}
