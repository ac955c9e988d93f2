package forwardpass.client.work;

import forwardpass.client.dom.BrowserWorkHost;
import forwardpass.client.dom.Port;
import forwardpass.client.dom.WorkHost;
import forwardpass.engine.tensor.Backend;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The worker's loop: after every slice of a job it hears what the page has said meanwhile, so that
 * a cancelled job stops within a slice. Jobs take turns. A job that needs files waits for them.
 */
public final class JobLoop implements FileStore.Listener {
  private final WorkHost host;
  private final Function<Job, Task> tasks;
  private final FileStore files;
  private final TaskContext context;
  private final Map<Integer, Task> waiting = new LinkedHashMap<>(); // for files
  private final Map<Integer, Task> running = new LinkedHashMap<>(); // the next in turn comes first
  private @Nullable Port page;
  private boolean isTurning;

  private JobLoop(WorkHost host, Function<Job, Task> tasks, Supplier<Backend> backends) {
    this.host = host;
    this.tasks = tasks;
    this.files = new FileStore(host, this);
    this.context = new TaskContext(files::bytes, backends, host.chosenFiles());
  }

  /**
   * Serves the page from now on.
   *
   * @param tasks starts a job
   * @param backends makes the backend that jobs compute on, should one need it
   */
  public static void serve(Function<Job, Task> tasks, Supplier<Backend> backends) {
    serve(new BrowserWorkHost(), tasks, backends);
  }

  static void serve(WorkHost host, Function<Job, Task> tasks, Supplier<Backend> backends) {
    JobLoop loop = new JobLoop(host, tasks, backends);
    loop.page = host.serve(loop::hear);
  }

  private void hear(String kind, int job, String name, String input) {
    if (kind.equals("cancel")) {
      cancel(job);
    } else {
      attempt(job, () -> start(job, tasks.apply(new Job(name, input))));
    }
    turn();
  }

  private void start(int job, Task task) {
    if (files.has(task.files())) {
      running.put(job, task);
      task.begin(context);
    } else {
      waiting.put(job, task);
      files.fetch(task.files());
    }
  }

  private void cancel(int job) {
    if (waiting.remove(job) != null) {
      files.stopUnless(path -> !waitingFor(path).isEmpty());
    }
    end(running.remove(job));
  }

  /** A failure ends the job and no other. */
  private void attempt(int job, Runnable action) {
    host.attempt(action::run, reason -> fail(job, reason));
  }

  private void fail(int job, String reason) {
    waiting.remove(job);
    say("failed", job, reason);
    end(running.remove(job));
  }

  private void end(@Nullable Task task) {
    if (task != null) {
      host.attempt(task::end, reason -> {}); // of a broken task nothing more is expected
    }
  }

  private List<Integer> waitingFor(String path) {
    List<Integer> jobs = new ArrayList<>();
    for (Map.Entry<Integer, Task> entry : waiting.entrySet()) {
      if (entry.getValue().files().contains(path)) {
        jobs.add(entry.getKey());
      }
    }
    return jobs;
  }

  @Override
  public void more(String path) {
    for (int job : waitingFor(path)) {
      Task task = waiting.get(job);
      if (task != null) {
        say("fetching", job, Integer.toString(files.bytesOf(task.files())));
      }
    }
  }

  @Override
  public void arrived(String path) {
    for (int job : waitingFor(path)) {
      Task task = waiting.get(job);
      if (task != null && files.has(task.files())) {
        waiting.remove(job);
        attempt(job, () -> start(job, task));
      }
    }
    turn();
  }

  @Override
  public void failed(String path, String reason) {
    for (int job : waitingFor(path)) {
      fail(job, reason);
    }
    files.stopUnless(other -> !waitingFor(other).isEmpty());
  }

  private void turn() {
    if (!isTurning && !running.isEmpty()) {
      isTurning = true;
      host.soon(this::slice);
    }
  }

  private void slice() {
    isTurning = false;
    if (running.isEmpty()) {
      return;
    }
    int job = running.keySet().iterator().next();
    attempt(job, () -> advance(job));
    turn();
  }

  private void advance(int job) {
    Task task = running.get(job);
    if (task == null) {
      return;
    }
    String message = task.advance();
    running.remove(job);
    if (task.isDone()) {
      say("done", job, message == null ? "" : message);
      end(task);
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
