package forwardpass.lessons.attention;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import java.util.List;

/**
 * What was sampled so far, a width after the other.
 *
 * @param widths a line for each width that is done, from d_k = 1 on
 */
record Spread(List<Width> widths) {
  /** How many widths there are: d_k = 1, 2, 4 … 512. */
  static final int WIDTHS = 10;

  /**
   * One width.
   *
   * @param variance of the dot products
   * @param sharp the largest of eight softmax weights, on average, of the products as they are
   * @param soft the same of the products over √d_k
   */
  record Width(double variance, double sharp, double soft) {}

  static final Spread NONE = new Spread(List.of());
  static final Codec<Spread> CODEC = new Form();
  private static final Codec<Width> WIDTH = new WidthForm();

  private static final class Form implements Codec<Spread> {
    @Override
    public void write(Spread it, CodecWriter out) {
      out.list(it.widths, WIDTH);
    }

    @Override
    public Spread read(CodecReader in) {
      return new Spread(in.list(0, WIDTHS, WIDTH));
    }
  }

  private static final class WidthForm implements Codec<Width> {
    @Override
    public void write(Width it, CodecWriter out) {
      out.number(it.variance());
      out.number(it.sharp());
      out.number(it.soft());
    }

    @Override
    public Width read(CodecReader in) {
      return new Width(in.number(0, 1e9), in.number(0, 1), in.number(0, 1));
    }
  }

  Spread {
    widths = List.copyOf(widths);
  }

  /** The width of that number: 1, 2, 4 and on. */
  static int dK(int number) {
    return 1 << number;
  }
}
