package forwardpass.lessons.book;

import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import java.util.List;
import java.util.function.Function;

/** Every kind of long work that lessons hand to a worker. The page's own module never calls it. */
public final class Tasks {
  /** A kind of work: the name that jobs ask for it by, and what starts it on a job's input. */
  private record Kind(String name, Function<String, Task> start) {}

  private static final List<Kind> ALL = List.of();

  private Tasks() {}

  /**
   * Starts a job.
   *
   * @throws IllegalArgumentException if there is no task of the job's name
   */
  public static Task start(Job job) {
    for (Kind kind : ALL) {
      if (kind.name().equals(job.name())) {
        return kind.start().apply(job.input());
      }
    }
    throw new IllegalArgumentException("tasks: there is none named " + job.name());
  }
}
