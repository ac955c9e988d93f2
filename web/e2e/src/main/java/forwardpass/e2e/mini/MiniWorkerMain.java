package forwardpass.e2e.mini;

import forwardpass.client.teavm.WorkerEntryPoint;
import forwardpass.client.work.JobLoop;
import forwardpass.engine.tensor.ArrayBackend;

/** The test worker's module. */
@WorkerEntryPoint
public final class MiniWorkerMain {
  private MiniWorkerMain() {}

  public static void main(String[] args) {
    JobLoop.serve(Count::start, ArrayBackend::new);
  }
}
