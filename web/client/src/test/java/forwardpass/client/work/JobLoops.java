package forwardpass.client.work;

import forwardpass.client.dom.WorkHost;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.lessons.book.Tasks;

/** Starts the book's worker in a place of a test's own. */
public final class JobLoops {
  private JobLoops() {}

  public static void serve(WorkHost host) {
    JobLoop.serve(host, Tasks::start, ArrayBackend::new);
  }
}
