package forwardpass.e2e.mini;

import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import org.jspecify.annotations.Nullable;

/** A task that counts: to its input, or for ever where that is −1; a broken one fails at once. */
final class Count implements Task {
  private static final int BROKEN = -2;

  private final int end;
  private int at;
  private int noise;

  private Count(int end) {
    this.end = end;
  }

  static Task start(Job job) {
    return switch (job.name()) {
      case "count" -> new Count(Ascii.whole(job.input()));
      case "sum" -> new Summing(job.input());
      case "broken" -> new Count(BROKEN);
      default -> throw new IllegalArgumentException("count: no task named " + job.name());
    };
  }

  @Override
  public @Nullable String advance() {
    if (end == BROKEN) {
      throw new IllegalStateException("count: broken");
    }
    at++;
    spend();
    return at == end || at % 2 == 1 ? Integer.toString(at) : null;
  }

  /** A slice takes some milliseconds, as the slices of real tasks do. */
  private void spend() {
    for (int i = 0; i < 1_000_000; i++) {
      noise = noise * 1664525 + 1013904223;
    }
  }

  @Override
  public boolean isDone() {
    return at == end;
  }
}
