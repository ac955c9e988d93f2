package forwardpass.client.work;

import forwardpass.client.dom.Port;
import forwardpass.client.dom.WorkerHost;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The worker's loop: after every slice of a job it hears what the page has said meanwhile, so that
 * a cancelled job stops within a slice. Jobs take turns.
 */
public final class JobLoop {
  private final Function<Job, Task> tasks;
  private final Map<Integer, Task> running = new LinkedHashMap<>(); // the next in turn comes first
  private @Nullable Port page;
  private boolean isTurning;

  private JobLoop(Function<Job, Task> tasks) {
    this.tasks = tasks;
  }

  /** Serves the page from now on; {@code tasks} starts a job. */
  public static void serve(Function<Job, Task> tasks) {
    JobLoop loop = new JobLoop(tasks);
    loop.page = WorkerHost.serve(loop::hear);
  }

  private void hear(String kind, int job, String name, String input) {
    if (kind.equals("cancel")) {
      running.remove(job);
      return;
    }
    WorkerHost.attempt(
        () -> running.put(job, tasks.apply(new Job(name, input))),
        reason -> say("failed", job, reason));
    turn();
  }

  private void turn() {
    if (!isTurning && !running.isEmpty()) {
      isTurning = true;
      WorkerHost.soon(this::slice);
    }
  }

  private void slice() {
    isTurning = false;
    if (running.isEmpty()) {
      return;
    }
    int job = running.keySet().iterator().next();
    WorkerHost.attempt(
        () -> advance(job),
        reason -> {
          running.remove(job);
          say("failed", job, reason);
        });
    turn();
  }

  private void advance(int job) {
    Task task = running.remove(job);
    if (task == null) {
      return;
    }
    String message = task.advance();
    if (task.isDone()) {
      say("done", job, message == null ? "" : message);
      return;
    }
    running.put(job, task); // at the end of the queue
    if (message != null) {
      say("report", job, message);
    }
  }

  private void say(String kind, int job, String text) {
    if (page != null) {
      page.send(kind, job, text, "");
    }
  }
}
