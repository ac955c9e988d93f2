package forwardpass.client.command;

import forwardpass.client.dom.Host;
import forwardpass.client.dom.Port;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The jobs of a page, all in one worker, which is started with the first of them. */
public final class Jobs {
  private final Host host;
  private final String runtime;
  private final Map<Integer, Listener> listeners = new HashMap<>();
  private @Nullable Port worker;
  private int lastJob;

  /** Hears of one job. */
  public interface Listener {
    /** So many bytes of the files that it needs have come. */
    void fetching(int bytes);

    void reported(String message, boolean done);

    void failed(String reason);
  }

  /** {@code runtime}: {@code wasm} or {@code js}, what the page itself runs on. */
  public Jobs(Host host, String runtime) {
    this.host = host;
    this.runtime = runtime;
  }

  /** Starts a job; the number returned cancels it. */
  public int start(Job job, Listener listener) {
    if (worker == null) {
      worker = host.startWorker(runtime, this::hear, this::workerFailed);
    }
    lastJob++;
    listeners.put(lastJob, listener);
    worker.send("start", lastJob, job.name(), job.input());
    return lastJob;
  }

  public void cancel(int job) {
    if (listeners.remove(job) != null && worker != null) {
      worker.send("cancel", job, "", "");
    }
  }

  private void hear(String kind, int job, String first, String second) {
    Listener listener = listeners.get(job);
    if (listener == null) {
      return; // cancelled while the message was on its way
    }
    switch (kind) {
      case "fetching" -> listener.fetching(Ascii.whole(first));
      case "report" -> listener.reported(first, false);
      case "done" -> {
        listeners.remove(job);
        listener.reported(first, true);
      }
      default -> {
        listeners.remove(job);
        listener.failed(first);
      }
    }
  }

  /** The worker itself did not start or broke: its jobs end, and the next one gets a new worker. */
  private void workerFailed(String reason) {
    List<Listener> all = new ArrayList<>();
    for (int job = 1; job <= lastJob; job++) {
      Listener listener = listeners.remove(job);
      if (listener != null) {
        all.add(listener);
      }
    }
    worker = null;
    for (Listener listener : all) {
      listener.failed(reason);
    }
  }
}
