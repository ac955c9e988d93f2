package forwardpass.lessons.softmax;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Split;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws from a softmax at a temperature, slice by slice, and reports how often each entry came up.
 */
public final class DrawTask implements Task {
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

    String encode() {
      StringBuilder out = new StringBuilder();
      out.append(seed).append(' ').append(wanted).append(' ').append(Decimal.shortest(t));
      for (double x : z) {
        out.append(' ').append(Decimal.shortest(x));
      }
      return out.toString();
    }

    static Input decode(String text) {
      List<String> parts = Split.at(' ', text);
      List<Double> z = new ArrayList<>();
      for (int i = 3; i < parts.size(); i++) {
        z.add(Decimal.valueOf(parts.get(i)));
      }
      return new Input(
          Ascii.whole(parts.get(0)), Ascii.whole(parts.get(1)), Decimal.valueOf(parts.get(2)), z);
    }
  }

  public DrawTask(String input) {
    Input in = Input.decode(input);
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
    return encode(counts);
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

  private static String encode(int[] counts) {
    StringBuilder out = new StringBuilder();
    for (int count : counts) {
      out.append(out.length() == 0 ? "" : " ").append(count);
    }
    return out.toString();
  }

  /** The counts that a report carries. */
  static List<Integer> decodeCounts(String message) {
    List<Integer> counts = new ArrayList<>();
    for (String part : Split.at(' ', message)) {
      counts.add(Ascii.whole(part));
    }
    return List.copyOf(counts);
  }
}
