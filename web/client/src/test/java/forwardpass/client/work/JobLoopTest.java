package forwardpass.client.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeWorker;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobLoopTest {
  private final FakeWorker worker = new FakeWorker();
  private final List<String> ended = new ArrayList<>();

  /** Counts to its input; with files, it says how many bytes they have. */
  private final class Counting implements Task {
    private final Job job;
    private int at;
    private int bytes;

    Counting(Job job) {
      this.job = job;
    }

    @Override
    public List<String> files() {
      return job.name().equals("files") ? List.of("a.bin", "b.bin") : List.of();
    }

    @Override
    public void begin(TaskContext context) {
      for (String file : files()) {
        bytes += context.file(file).length;
      }
    }

    @Override
    public @Nullable String advance() {
      if (job.name().equals("broken")) {
        throw new IllegalStateException("count: broken");
      }
      at++;
      return at % 2 == 1 || isDone() ? at + (bytes > 0 ? " of " + bytes : "") : null;
    }

    @Override
    public boolean isDone() {
      return at == Integer.parseInt(job.input());
    }

    @Override
    public void end() {
      ended.add(job.name());
    }
  }

  JobLoopTest() {
    JobLoop.serve(worker, this::task, ArrayBackend::new);
  }

  private Task task(Job job) {
    if (job.name().equals("unknown")) {
      throw new IllegalArgumentException("no such task");
    }
    return new Counting(job);
  }

  @Test
  void reportsWhatIsNewAndTheOutcomeLast() {
    worker.tell("start", 7, "count", "4");
    assertEquals(List.of(), worker.said, "the page is heard between any two slices");
    worker.work(10);
    assertEquals(List.of("report 7 1", "report 7 3", "done 7 4"), worker.said);
    assertEquals(List.of("count"), ended);
  }

  @Test
  void jobsTakeTurnsAndACancelledOneStopsWithinASlice() {
    worker.tell("start", 1, "count", "100");
    worker.tell("start", 2, "count", "3");
    worker.work(2);
    worker.tell("cancel", 1, "", "");
    worker.work(100);
    assertEquals(List.of("report 1 1", "report 2 1", "done 2 3"), worker.said);
    assertEquals(2, ended.size());
  }

  @Test
  void aFailureEndsThatJobAlone() {
    worker.tell("start", 1, "broken", "1");
    worker.tell("start", 2, "unknown", "1");
    worker.tell("start", 3, "count", "1");
    worker.work(10);
    assertEquals(
        List.of("failed 2 no such task", "failed 1 count: broken", "done 3 1"), worker.said);
  }

  @Test
  void aJobWaitsForItsFilesWhichAreFetchedOnce() {
    worker.tell("start", 1, "files", "1");
    worker.tell("start", 2, "files", "1");
    assertEquals(2, worker.fetches.size());
    worker.fetches.get(0).more.accept(3);
    worker.fetches.get(1).more.accept(1);
    worker.work(10);
    assertEquals(
        List.of("fetching 1 3", "fetching 2 3", "fetching 1 4", "fetching 2 4"), worker.said);
    worker.fetches.get(0).loaded.accept(new byte[5]);
    worker.fetches.get(1).loaded.accept(new byte[2]);
    worker.work(10);
    assertEquals(List.of("done 1 1 of 7", "done 2 1 of 7"), worker.said.subList(4, 6));
    worker.tell("start", 3, "files", "1");
    worker.work(10);
    assertEquals("done 3 1 of 7", worker.said.get(6));
    assertEquals(2, worker.fetches.size());
  }

  @Test
  void whatNobodyWaitsForIsFetchedNoLonger() {
    worker.tell("start", 1, "files", "1");
    worker.tell("start", 2, "files", "1");
    worker.tell("cancel", 1, "", "");
    assertFalse(worker.fetches.get(0).isStopped);
    worker.tell("cancel", 2, "", "");
    assertTrue(worker.fetches.get(0).isStopped && worker.fetches.get(1).isStopped);
    worker.tell("start", 3, "files", "1");
    assertEquals(4, worker.fetches.size());
    worker.fetches.get(2).failed.accept("a.bin: 404");
    assertEquals(List.of("failed 3 a.bin: 404"), worker.said);
    assertTrue(worker.fetches.get(3).isStopped);
  }

  @Test
  void aFileThatWasNotAskedForIsAMistake() {
    FileStore files =
        new FileStore(
            worker,
            new FileStore.Listener() {
              @Override
              public void more(String path) {}

              @Override
              public void arrived(String path) {}

              @Override
              public void failed(String path, String reason) {}
            });
    assertThrows(IllegalStateException.class, () -> files.bytes("a.bin"));
    files.fetch(List.of("a.bin"));
    worker.fetches.get(0).loaded.accept(new byte[] {1});
    assertTrue(files.has(List.of("a.bin")));
    assertEquals(1, files.bytes("a.bin").length);
  }
}
