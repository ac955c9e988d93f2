package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.plain.IntArrays;
import java.util.ArrayList;
import java.util.List;

/**
 * What rolling a die has come to.
 *
 * @param counts how often each face came
 * @param marks the counts as they stood at each of {@link #markAt}, as far as that was reached
 */
public record Rolls(List<Integer> counts, List<List<Integer>> marks) {
  static final int FACES = 6;
  private static final int MOST_MARKS = 40; // 10¹¹ rolls
  private static final int[] STEPS = {10, 18, 32, 56}; // four to a decade, evenly in its logarithm

  static final Codec<Rolls> CODEC = new Form();
  private static final Codec<List<Integer>> COUNTS = new CountsForm();

  private static final class Form implements Codec<Rolls> {
    @Override
    public void write(Rolls it, CodecWriter out) {
      COUNTS.write(it.counts, out);
      out.list(it.marks, COUNTS);
    }

    @Override
    public Rolls read(CodecReader in) {
      return new Rolls(COUNTS.read(in), in.list(0, MOST_MARKS, COUNTS));
    }
  }

  /** How often each face came, at least one of them once. */
  private static final class CountsForm implements Codec<List<Integer>> {
    @Override
    public void write(List<Integer> counts, CodecWriter out) {
      for (int count : counts) {
        out.whole(count);
      }
    }

    @Override
    public List<Integer> read(CodecReader in) {
      List<Integer> counts = new ArrayList<>();
      int left = Integer.MAX_VALUE;
      for (int face = 0; face < FACES; face++) {
        int count = in.whole(0, left);
        left -= count;
        counts.add(count);
      }
      if (left == Integer.MAX_VALUE) {
        throw new IllegalArgumentException("rolls: the die was never rolled");
      }
      return List.copyOf(counts);
    }
  }

  public Rolls {
    counts = List.copyOf(counts);
    marks = List.copyOf(marks);
  }

  /** After how many rolls the counts are noted for the i-th time: 10, 18, 32, 56, 100, 180 … */
  static double markAt(int i) {
    double at = STEPS[i % STEPS.length];
    for (int decade = i / STEPS.length; decade > 0; decade--) {
      at *= 10;
    }
    return at;
  }

  /** Rolled here and now: for a few. */
  static Rolls of(int n, Rng rng) {
    DieTask task = new DieTask(rng, n);
    String report = "";
    while (!task.isDone()) {
      String news = task.advance();
      report = news == null ? report : news;
    }
    return CODEC.decode(report);
  }

  int total() {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  double[] shares() {
    return shares(counts);
  }

  /** How far the shares lie from 1/6, all six together. */
  double gap() {
    return gap(counts);
  }

  /** The same as it was at mark i. */
  double gapAt(int i) {
    return gap(marks.get(i));
  }

  private static double gap(List<Integer> counts) {
    double[] fair = new double[FACES];
    for (int i = 0; i < FACES; i++) {
      fair[i] = Die.FAIR;
    }
    return Frequencies.gap(shares(counts), fair);
  }

  private static double[] shares(List<Integer> counts) {
    return Frequencies.shares(IntArrays.of(counts));
  }
}
