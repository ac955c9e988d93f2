package forwardpass.lessons.probability;

import forwardpass.engine.probability.Frequencies;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Split;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What rolling a die has come to.
 *
 * @param counts how often each face came
 * @param marks the counts as they stood at each of {@link #markAt}, as far as that was reached
 */
public record Rolls(List<Integer> counts, List<List<Integer>> marks) {
  static final int FACES = 6;
  private static final int[] STEPS = {10, 18, 32, 56}; // four to a decade, evenly in its logarithm
  private static final List<Double> FAIR = Collections.nCopies(FACES, 1.0 / FACES);

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
    return decode(report);
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
      fair[i] = FAIR.get(i);
    }
    return Frequencies.gap(shares(counts), fair);
  }

  private static double[] shares(List<Integer> counts) {
    int[] array = new int[counts.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = counts.get(i);
    }
    return Frequencies.shares(array);
  }

  String encode() {
    StringBuilder out = new StringBuilder();
    append(out, counts);
    for (List<Integer> mark : marks) {
      append(out.append(';'), mark);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, List<Integer> counts) {
    for (int i = 0; i < counts.size(); i++) {
      out.append(i == 0 ? "" : " ").append(counts.get(i).intValue());
    }
  }

  static Rolls decode(String text) {
    List<List<Integer>> lists = new ArrayList<>();
    for (String part : Split.at(';', text)) {
      List<Integer> counts = new ArrayList<>();
      for (String count : Split.at(' ', part)) {
        counts.add(Ascii.whole(count));
      }
      lists.add(List.copyOf(counts));
    }
    return new Rolls(lists.get(0), lists.subList(1, lists.size()));
  }
}
