package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.work.Task;
import java.util.List;

/**
 * Draws from a softmax at a temperature, slice by slice, and reports how often each entry came up.
 */
public final class DrawTask implements Task {
  public static final String NAME = "softmax-draws";
  private static final int SLICE = 50_000;

  private final Rng rng;
  private final double[] upTo; // running sums of the shares
  private final int[] counts;
  private final int wanted;
  private int drawn;

  /** What to draw: {@code wanted} times from softmax(z / t). */
  public record Input(int seed, int wanted, double t, List<Double> z) {
    public Input {
      z = List.copyOf(z);
    }

    static final Codec<Input> CODEC = new Form();

    private static final class Form implements Codec<Input> {
      @Override
      public void write(Input it, CodecWriter out) {
        out.whole(it.seed);
        out.whole(it.wanted);
        out.number(it.t);
        out.list(it.z, Codecs.NUMBER);
      }

      @Override
      public Input read(CodecReader in) {
        return new Input(in.whole(), in.whole(), in.number(), in.list(Codecs.NUMBER));
      }
    }
  }

  public DrawTask(String input) {
    Input in = Input.CODEC.decode(input);
    rng = Rng.seeded(in.seed());
    wanted = in.wanted();
    upTo = Softmax.softmax(Reals.array(in.z()), in.t());
    counts = new int[upTo.length];
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
  }

  @Override
  public String advance() {
    int end = Math.min(wanted, drawn + SLICE);
    for (; drawn < end; drawn++) {
      counts[draw(rng.nextDouble())]++;
    }
    return report(counts);
  }

  /** The entry whose stretch of [0, 1) holds u. */
  private int draw(double u) {
    int i = 0;
    while (i < upTo.length - 1 && u >= upTo[i]) {
      i++;
    }
    return i;
  }

  @Override
  public boolean isDone() {
    return drawn == wanted;
  }

  private static String report(int[] counts) {
    CodecWriter out = new CodecWriter();
    out.whole(counts.length);
    for (int count : counts) {
      out.whole(count);
    }
    return out.toString();
  }

  /** The counts that a report carries, one for each of so many entries. */
  static List<Integer> counts(CodecReader in, int entries) {
    return in.list(entries, entries, Codecs.WHOLE);
  }
}
