package forwardpass.lessons.analogies;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.embeddings.Near;
import java.util.List;

/**
 * A word's neighbours in two tables.
 *
 * @param text the word
 * @param pieces the tokens that the model makes of it, with the space before it
 * @param tokens the nearest in the model's table; none where the word is several tokens
 * @param words the nearest among the word vectors; none where they have not got the word
 */
record TwoNeighbourhoods(String text, List<String> pieces, List<Near> tokens, List<Near> words) {
  static final Codec<TwoNeighbourhoods> CODEC = new Form();

  private static final class Form implements Codec<TwoNeighbourhoods> {
    @Override
    public void write(TwoNeighbourhoods it, CodecWriter out) {
      out.text(it.text);
      out.list(it.pieces, Codecs.TEXT);
      out.list(it.tokens, Near.CODEC);
      out.list(it.words, Near.CODEC);
    }

    @Override
    public TwoNeighbourhoods read(CodecReader in) {
      return new TwoNeighbourhoods(
          in.text(), in.list(Codecs.TEXT), in.list(Near.CODEC), in.list(Near.CODEC));
    }
  }

  TwoNeighbourhoods {
    pieces = List.copyOf(pieces);
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
  }
}
