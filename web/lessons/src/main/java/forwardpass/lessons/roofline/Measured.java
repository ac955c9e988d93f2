package forwardpass.lessons.roofline;

import forwardpass.engine.cost.Roofline;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;

/**
 * What was measured on the reader's machine so far; 0 where it has not been yet.
 *
 * @param peak GFLOP/s of a large product
 * @param bandwidth GB/s of reading a matrix that is far larger than the caches
 * @param decode GFLOP/s of the book's model while it writes one token
 * @param prefill the same while it reads a prompt
 */
record Measured(double peak, double bandwidth, double decode, double prefill) {
  static final Measured NONE = new Measured(0, 0, 0, 0);
  static final Codec<Measured> CODEC = new Form();

  private static final class Form implements Codec<Measured> {
    @Override
    public void write(Measured it, CodecWriter out) {
      out.number(it.peak);
      out.number(it.bandwidth);
      out.number(it.decode);
      out.number(it.prefill);
    }

    @Override
    public Measured read(CodecReader in) {
      return new Measured(rate(in), rate(in), rate(in), rate(in));
    }

    private static double rate(CodecReader in) {
      return in.number(0, 1e9);
    }
  }

  boolean isWhole() {
    return prefill > 0;
  }

  /** How many of the four have been measured. */
  int done() {
    return (peak > 0 ? 1 : 0)
        + (bandwidth > 0 ? 1 : 0)
        + (decode > 0 ? 1 : 0)
        + (prefill > 0 ? 1 : 0);
  }

  Roofline roof() {
    return new Roofline(peak * 1e9, bandwidth * 1e9);
  }
}
