package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.tokens.TokenTree;
import java.util.List;

/**
 * A text under one vocabulary.
 *
 * @param tokens how many there are
 * @param returns whether they decode to the text
 * @param first the place of the first that is shown
 * @param shown the tokens of the stretch that is looked at
 */
record Encoding(Vocab vocab, int tokens, boolean returns, int first, List<TokenTree> shown) {
  static final Codec<Encoding> CODEC = new Form();

  Encoding {
    shown = List.copyOf(shown);
  }

  private static final class Form implements Codec<Encoding> {
    @Override
    public void write(Encoding it, CodecWriter out) {
      VocabForm.CODEC.write(it.vocab, out);
      out.whole(it.tokens);
      out.flag(it.returns);
      out.whole(it.first);
      out.list(it.shown, TokenTree.CODEC);
    }

    @Override
    public Encoding read(CodecReader in) {
      Vocab vocab = VocabForm.CODEC.read(in);
      int tokens = in.whole(0, Integer.MAX_VALUE);
      boolean returns = in.flag();
      int first = in.whole(0, tokens);
      return new Encoding(
          vocab, tokens, returns, first, in.list(0, tokens - first, TokenTree.CODEC));
    }
  }
}
