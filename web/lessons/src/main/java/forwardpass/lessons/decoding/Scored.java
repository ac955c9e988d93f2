package forwardpass.lessons.decoding;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;

/**
 * A text as the model finds it.
 *
 * @param text the text that was read
 * @param pieces the tokens' texts, [n]
 * @param nats −ln of the probability of each, given all before, [n]
 * @param fileBytes how much there is to fetch of the model
 */
record Scored(String text, List<String> pieces, List<Double> nats, int fileBytes)
    implements SentenceState.Result {
  static final Codec<Scored> CODEC =
      new Codec<>() {
        @Override
        public void write(Scored it, CodecWriter out) {
          out.text(it.text);
          out.list(it.pieces, Codecs.TEXT);
          out.list(it.nats, Codecs.NUMBER);
          out.whole(it.fileBytes);
        }

        @Override
        public Scored read(CodecReader in) {
          String text = in.text();
          List<String> pieces = in.list(1, Integer.MAX_VALUE, Codecs.TEXT);
          List<Double> nats = in.list(pieces.size(), pieces.size(), Codecs.NUMBER);
          return new Scored(text, pieces, nats, in.whole());
        }
      };

  Scored {
    pieces = List.copyOf(pieces);
    nats = List.copyOf(nats);
  }

  int size() {
    return pieces.size();
  }

  /** What the tokens from one place to another cost together, in nats. */
  double cost(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += nats.get(i);
    }
    return sum;
  }

  double cost() {
    return cost(0, size());
  }

  /** exp of the mean a token. */
  double perplexity() {
    return Exp.exp(cost() / size());
  }
}
