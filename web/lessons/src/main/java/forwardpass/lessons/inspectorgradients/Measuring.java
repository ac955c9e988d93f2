package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import java.util.List;

/**
 * A gradient measured by nudges of several sizes.
 *
 * @param grain how far a loss may be off by rounding
 * @param deltas the nudges, largest first; {@code slopes} what each of them measured
 * @param chosen which of them is the sensible one
 */
record Measuring(double grain, List<Double> deltas, List<Double> slopes, int chosen) {
  static final Codec<Measuring> CODEC = new Form();
  private static final int MOST = 8;

  Measuring {
    deltas = List.copyOf(deltas);
    slopes = List.copyOf(slopes);
  }

  /** |measured − gradient| over the gradient; infinite where that is 0. */
  double off(int row, double gradient) {
    double apart = Math.abs(slopes.get(row) - gradient);
    return apart == 0 ? 0 : apart / Math.abs(gradient);
  }

  /** What rounding alone may do to a measurement, as a part of the gradient. */
  double rounding(int row, double gradient) {
    return grain / (Math.abs(gradient) * deltas.get(row));
  }

  /** How many digits can be expected of a measurement: 0 where rounding hides the slope. */
  int digits(int row, double gradient) {
    int digits = 0;
    double part = 1;
    while (digits < 6 && rounding(row, gradient) < part / 10) {
      part /= 10;
      digits++;
    }
    return digits;
  }

  private static final class Form implements Codec<Measuring> {
    @Override
    public void write(Measuring it, CodecWriter out) {
      out.number(it.grain);
      out.list(it.deltas, Codecs.NUMBER);
      out.list(it.slopes, Codecs.NUMBER);
      out.whole(it.chosen);
    }

    @Override
    public Measuring read(CodecReader in) {
      double grain = in.number();
      List<Double> deltas = in.list(1, MOST, Codecs.NUMBER);
      List<Double> slopes = in.list(deltas.size(), deltas.size(), Codecs.NUMBER);
      return new Measuring(grain, deltas, slopes, in.whole(0, deltas.size() - 1));
    }
  }
}
