package forwardpass.e2e.mini;

import forwardpass.client.teavm.MayWork;
import forwardpass.client.work.JobLoop;
import forwardpass.engine.tensor.ArrayBackend;

/** The test worker's module. */
@MayWork
public final class MiniWorkerMain {
  private MiniWorkerMain() {}

  public static void main(String[] args) {
    JobLoop.serve(Count::start, ArrayBackend::new);
  }
}
