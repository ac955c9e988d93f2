package forwardpass.lessons.decoding;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;

/**
 * What beam search found, and what greedy decoding and one draw found beside it.
 *
 * @param text the request, in its own notation
 * @param greedy the text of the likeliest tokens
 * @param drawn a text drawn at a temperature of 1
 * @param steps the candidates of each step, best first
 * @param fileBytes how much there is to fetch of the model
 */
record Searched(String text, Line greedy, Line drawn, List<List<Line>> steps, int fileBytes)
    implements SentenceState.Result {
  /**
   * A continuation.
   *
   * @param written what was written so far
   * @param logP ln of its probability, in nats
   * @param isKept whether the search goes on with it
   */
  record Line(String written, double logP, boolean isKept) {}

  private static final Codec<Line> LINE =
      new Codec<>() {
        @Override
        public void write(Line it, CodecWriter out) {
          out.text(it.written);
          out.number(it.logP);
          out.flag(it.isKept);
        }

        @Override
        public Line read(CodecReader in) {
          return new Line(in.text(), in.number(), in.flag());
        }
      };

  private static final Codec<List<Line>> STEP =
      new Codec<>() {
        @Override
        public void write(List<Line> it, CodecWriter out) {
          out.list(it, LINE);
        }

        @Override
        public List<Line> read(CodecReader in) {
          return in.list(1, Integer.MAX_VALUE, LINE);
        }
      };

  static final Codec<Searched> CODEC =
      new Codec<>() {
        @Override
        public void write(Searched it, CodecWriter out) {
          out.text(it.text);
          LINE.write(it.greedy, out);
          LINE.write(it.drawn, out);
          out.list(it.steps, STEP);
          out.whole(it.fileBytes);
        }

        @Override
        public Searched read(CodecReader in) {
          return new Searched(
              in.text(),
              LINE.read(in),
              LINE.read(in),
              in.list(1, Integer.MAX_VALUE, STEP),
              in.whole());
        }
      };

  Searched {
    steps = List.copyOf(steps);
  }

  /** The best text of the last step. */
  Line best() {
    return steps.get(steps.size() - 1).get(0);
  }
}
