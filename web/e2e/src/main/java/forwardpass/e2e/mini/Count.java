package forwardpass.e2e.mini;

import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import org.jspecify.annotations.Nullable;

/** A task that counts: to its input, or for ever where that is negative. */
final class Count implements Task {
  private final int end;
  private int at;

  private Count(int end) {
    this.end = end;
  }

  static Task start(Job job) {
    return switch (job.name()) {
      case "count" -> new Count(Integer.parseInt(job.input()));
      case "broken" -> new Count(new int[2][job.input().length()][5].length);
      default -> throw new IllegalArgumentException("count: no task named " + job.name());
    };
  }

  @Override
  public @Nullable String advance() {
    at++;
    return at == end || at % 2 == 1 ? Integer.toString(at) : null;
  }

  @Override
  public boolean isDone() {
    return at == end;
  }
}
