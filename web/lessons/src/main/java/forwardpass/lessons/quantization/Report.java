package forwardpass.lessons.quantization;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import java.util.List;

/**
 * What was measured of a mix, as far as it has come.
 *
 * @param mix of which mix, as {@link Mix#text} writes it; empty before any
 * @param losses in nats a token: float32, the mix, then each kind alone in its format
 * @param same how many tokens both write alike before they part; −1 where they never do
 * @param pieces where they part: the last words before, float32's token, the mix's
 * @param gaps there, the logit of float32's token less that of the mix's: of float32, of the mix,
 *     then with each kind alone
 */
record Report(String mix, List<Double> losses, int same, List<String> pieces, List<Double> gaps) {
  static final int STAGES = 7; // float32, the mix, five kinds alone
  static final int WRITTEN = 60;
  static final Report NONE = new Report("", List.of(), 0, List.of(), List.of());
  static final Codec<Report> CODEC = new Form();

  Report {
    losses = List.copyOf(losses);
    pieces = List.copyOf(pieces);
    gaps = List.copyOf(gaps);
  }

  private static final class Form implements Codec<Report> {
    private static final Codec<Double> NUMBER =
        new Codec<>() {
          @Override
          public void write(Double it, CodecWriter out) {
            out.number(it);
          }

          @Override
          public Double read(CodecReader in) {
            return in.number(-1e6, 1e6);
          }
        };

    @Override
    public void write(Report it, CodecWriter out) {
      out.text(it.mix);
      out.list(it.losses, NUMBER);
      out.whole(it.same);
      out.list(it.pieces, Codecs.TEXT);
      out.list(it.gaps, NUMBER);
    }

    @Override
    public Report read(CodecReader in) {
      return new Report(
          in.text(),
          in.list(0, STAGES, NUMBER),
          in.whole(-1, WRITTEN),
          in.list(0, 3, Codecs.TEXT),
          in.list(0, STAGES, NUMBER));
    }
  }

  boolean isWhole() {
    return losses.size() == STAGES;
  }

  /** What a mix adds to float32's loss; place 1 is the mix, 2 and more each kind alone. */
  double added(int place) {
    return losses.get(place) - losses.get(0);
  }

  /** The kind whose rounding alone moves the gap most towards the mix's token. */
  Kind mover() {
    Kind mover = Kind.TABLE;
    for (Kind kind : Kind.values()) {
      mover = gaps.get(2 + kind.place()) < gaps.get(2 + mover.place()) ? kind : mover;
    }
    return mover;
  }
}
