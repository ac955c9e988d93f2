package forwardpass.lessons.probability;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.work.Job;
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

  /** Rolls {@code wanted} times with draws from {@code seed}. */
  static Job job(int seed, int wanted) {
    CodecWriter input = new CodecWriter();
    input.whole(seed);
    input.whole(wanted);
    return new Job(NAME, input.toString());
  }

  /** The input is what {@link #job} writes. */
  public DieTask(String input) {
    this(new CodecReader(input));
  }

  private DieTask(CodecReader in) {
    this(Rng.seeded(in.whole()), in.whole());
  }

  DieTask(Rng rng, int wanted) {
    this.rng = rng;
    this.wanted = wanted;
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
    return Rolls.CODEC.encode(new Rolls(snapshot(), marks));
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
