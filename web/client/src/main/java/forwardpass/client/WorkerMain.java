package forwardpass.client;

import forwardpass.client.dom.WorkerHost;
import forwardpass.client.simd.Backends;
import forwardpass.client.teavm.WorkerEntryPoint;
import forwardpass.client.work.JobLoop;
import forwardpass.lessons.book.Tasks;

/** The worker's module: all the book's long work. */
@WorkerEntryPoint
public final class WorkerMain {
  private WorkerMain() {}

  public static void main(String[] args) {
    JobLoop.serve(
        Tasks::start, () -> Backends.exact(WorkerHost.sharedMemory(), WorkerHost.ownBytes()));
  }
}
