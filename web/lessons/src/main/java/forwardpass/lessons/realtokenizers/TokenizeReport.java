package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text under several vocabularies.
 *
 * @param stamp tells whose text it is
 * @param from where the stretch begins whose tokens are shown, in UTF-16 units
 * @param to where it ends
 */
record TokenizeReport(int stamp, int from, int to, TextCounts counts, List<Encoding> encodings) {
  static final Codec<TokenizeReport> CODEC = new Form();

  TokenizeReport {
    encodings = List.copyOf(encodings);
  }

  private static final class Form implements Codec<TokenizeReport> {
    @Override
    public void write(TokenizeReport it, CodecWriter out) {
      out.whole(it.stamp);
      out.whole(it.from);
      out.whole(it.to);
      TextCounts.CODEC.write(it.counts, out);
      out.list(it.encodings, Encoding.CODEC);
    }

    @Override
    public TokenizeReport read(CodecReader in) {
      int stamp = in.whole(0, Integer.MAX_VALUE);
      int from = in.whole(0, Integer.MAX_VALUE);
      int to = in.whole(from, Integer.MAX_VALUE);
      return new TokenizeReport(
          stamp, from, to, TextCounts.CODEC.read(in), in.list(0, Vocab.count(), Encoding.CODEC));
    }
  }

  @Nullable Encoding of(Vocab vocab) {
    for (Encoding encoding : encodings) {
      if (encoding.vocab() == vocab) {
        return encoding;
      }
    }
    return null;
  }
}
