package forwardpass.client.fake;

import forwardpass.client.dom.Action;
import forwardpass.client.dom.BytesSink;
import forwardpass.client.dom.CountSink;
import forwardpass.client.dom.Fetch;
import forwardpass.client.dom.JobSink;
import forwardpass.client.dom.Port;
import forwardpass.client.dom.TextSink;
import forwardpass.client.dom.WorkHost;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worker in memory, both its ends: what it has to do it does when the test says so. */
public final class FakeWorker implements WorkHost {
  /** What the worker has said, a line a message. */
  public final List<String> said = new ArrayList<>();

  /** Files that were asked for, in order; the test lets them come. */
  public final List<Coming> fetches = new ArrayList<>();

  private final Deque<Action> soon = new ArrayDeque<>();
  private @Nullable JobSink worker;
  private @Nullable JobSink page;
  private @Nullable TextSink broke;

  /** A file on its way. */
  public static final class Coming implements Fetch {
    public final String path;
    public final CountSink more;
    public final BytesSink loaded;
    public final TextSink failed;
    public boolean isStopped;

    Coming(String path, CountSink more, BytesSink loaded, TextSink failed) {
      this.path = path;
      this.more = more;
      this.loaded = loaded;
      this.failed = failed;
    }

    @Override
    public void stop() {
      isStopped = true;
    }
  }

  /** The worker as the page gets it. */
  public Port connect(JobSink heard, TextSink failed) {
    page = heard;
    broke = failed;
    return this::tell;
  }

  /** What the page says. */
  public void tell(String kind, int job, String first, String second) {
    if (worker != null) {
      worker.accept(kind, job, first, second);
    }
  }

  /** The worker ends, for this reason. */
  public void breakDown(String reason) {
    if (broke != null) {
      broke.accept(reason);
    }
  }

  /** Does so many slices, or all that there are. */
  public void work(int slices) {
    for (int i = 0; i < slices && !soon.isEmpty(); i++) {
      soon.remove().run();
    }
  }

  @Override
  public Port serve(JobSink heard) {
    worker = heard;
    return (kind, job, first, second) -> {
      said.add(kind + " " + job + " " + first);
      if (page != null) {
        page.accept(kind, job, first, second);
      }
    };
  }

  @Override
  public void attempt(Action action, TextSink failed) {
    try {
      action.run();
    } catch (RuntimeException e) {
      failed.accept(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Fetch fetchFile(String path, CountSink coming, BytesSink loaded, TextSink failed) {
    Coming fetch = new Coming(path, coming, loaded, failed);
    fetches.add(fetch);
    return fetch;
  }

  @Override
  public void soon(Action action) {
    soon.add(action);
  }
}
