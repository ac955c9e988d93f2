package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws from a softmax at a temperature, slice by slice, and reports how often each entry came up.
 */
public final class DrawTask implements Task {
  public static final String NAME = "softmax-draws";
  private static final int SLICE = 50_000;

  /** What is reported: how often each entry was drawn. */
  static final Codec<List<Integer>> COUNTS = new CountsForm();

  private static final class CountsForm implements Codec<List<Integer>> {
    @Override
    public void write(List<Integer> counts, CodecWriter out) {
      out.list(counts, Codecs.WHOLE);
    }

    @Override
    public List<Integer> read(CodecReader in) {
      List<Integer> counts = in.list(0, SoftmaxTemperature.WORDS, Codecs.WHOLE);
      return counts.size() == SoftmaxTemperature.WORDS ? List.copyOf(counts) : List.of();
    }
  }

  private final Rng rng;
  private final double[] upTo; // running sums of the shares
  private final int[] counts;
  private final int wanted;
  private int drawn;

  /** Draws {@code wanted} times from softmax(z / t). */
  static Job job(int seed, int wanted, double t, List<Double> z) {
    CodecWriter input = new CodecWriter();
    input.whole(seed);
    input.whole(wanted);
    input.number(t);
    input.list(z, Codecs.NUMBER);
    return new Job(NAME, input.toString());
  }

  /** The input is what {@link #job} writes. */
  public DrawTask(String input) {
    CodecReader in = new CodecReader(input);
    rng = Rng.seeded(in.whole());
    wanted = in.whole();
    double t = in.number();
    upTo = Softmax.softmax(Reals.array(in.list(Codecs.NUMBER)), t);
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
    List<Integer> report = new ArrayList<>();
    for (int count : counts) {
      report.add(count);
    }
    return COUNTS.encode(report);
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
}
