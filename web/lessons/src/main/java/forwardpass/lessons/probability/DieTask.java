package forwardpass.lessons.probability;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
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

  /** What to do: roll {@code wanted} times with draws from {@code seed}. */
  public record Input(int seed, int wanted) {
    static final Codec<Input> CODEC = new Form();

    private static final class Form implements Codec<Input> {
      @Override
      public void write(Input it, CodecWriter out) {
        out.whole(it.seed);
        out.whole(it.wanted);
      }

      @Override
      public Input read(CodecReader in) {
        return new Input(in.whole(), in.whole());
      }
    }
  }

  /** The input is an {@link Input} as its codec writes it. */
  public DieTask(String input) {
    this(Input.CODEC.decode(input));
  }

  private DieTask(Input input) {
    this(Rng.seeded(input.seed()), input.wanted());
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
