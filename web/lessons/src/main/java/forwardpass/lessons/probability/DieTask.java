package forwardpass.lessons.probability;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Split;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rolls a fair die, slice by slice, and reports how often each face came, now and on the way. */
public final class DieTask implements Task {
  public static final String NAME = "probability-die";
  private static final int SLICE = 500_000;
  private static final int UNREPORTED = 5_000_000; // a page that hears more has no time to draw it

  private final Rng rng;
  private final int wanted;
  private final int[] counts = new int[Rolls.FACES];
  private final List<List<Integer>> marks = new ArrayList<>();
  private int rolled;
  private int reported;

  /** The input is what {@link #input} makes: a seed, and how many rolls are wanted. */
  public DieTask(String input) {
    this(
        Rng.seeded(Ascii.whole(Split.at(' ', input).get(0))),
        Ascii.whole(Split.at(' ', input).get(1)));
  }

  DieTask(Rng rng, int wanted) {
    this.rng = rng;
    this.wanted = wanted;
  }

  static String input(int seed, int wanted) {
    return seed + " " + wanted;
  }

  /** Rolls up to the next mark, but no longer than a slice. */
  @Override
  public @Nullable String advance() {
    double mark = Rolls.markAt(marks.size());
    int end = (int) Math.min(Math.min(wanted, mark), (double) rolled + SLICE);
    for (; rolled < end; rolled++) {
      counts[rng.nextInt(Rolls.FACES)]++;
    }
    if (rolled == mark) {
      marks.add(snapshot());
    } else if (!isDone() && rolled - reported < UNREPORTED) {
      return null;
    }
    reported = rolled;
    return new Rolls(snapshot(), marks).encode();
  }

  private List<Integer> snapshot() {
    List<Integer> now = new ArrayList<>();
    for (int count : counts) {
      now.add(count);
    }
    return List.copyOf(now);
  }

  @Override
  public boolean isDone() {
    return rolled >= wanted;
  }
}
