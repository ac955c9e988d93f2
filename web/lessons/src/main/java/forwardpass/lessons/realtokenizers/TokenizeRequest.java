package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.work.Job;
import java.util.List;

/**
 * A text to encode.
 *
 * @param vocabs under which vocabularies
 * @param from where the stretch begins whose tokens are wanted, in UTF-16 units
 */
record TokenizeRequest(List<Vocab> vocabs, int from, String text) {
  static final Codec<TokenizeRequest> CODEC = new Form();

  TokenizeRequest {
    vocabs = List.copyOf(vocabs);
  }

  private static final class Form implements Codec<TokenizeRequest> {
    @Override
    public void write(TokenizeRequest it, CodecWriter out) {
      out.list(it.vocabs, VocabForm.CODEC);
      out.whole(it.from);
      out.text(it.text);
    }

    @Override
    public TokenizeRequest read(CodecReader in) {
      return new TokenizeRequest(
          in.list(1, Vocab.count(), VocabForm.CODEC), in.whole(0, Integer.MAX_VALUE), in.text());
    }
  }

  Job job() {
    return new Job(TokenizeTask.NAME, CODEC.encode(this));
  }

  /** Tells texts apart; never negative. */
  static int stamp(String text) {
    return text.hashCode() & Integer.MAX_VALUE;
  }
}
