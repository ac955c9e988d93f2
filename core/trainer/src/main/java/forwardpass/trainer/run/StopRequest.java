package forwardpass.trainer.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C, and the polite kind of kill. While a run prepares, the program ends at once; from {@link
 * #trainingBegins} on, the step that is being made is finished and the state saved before. Closed
 * when that is done.
 */
public final class StopRequest implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  private final AtomicBoolean requested = new AtomicBoolean();
  private final AtomicBoolean training = new AtomicBoolean();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::request, "stop");
  private final Runnable whilePreparing;

  /**
   * Listens from now on.
   *
   * @param whilePreparing done when the request comes before the training
   */
  public StopRequest(Runnable whilePreparing) {
    this.whilePreparing = whilePreparing;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void request() {
    requested.set(true);
    if (done.getCount() == 0) {
      return;
    }
    if (!training.get()) {
      whilePreparing.run();
      return;
    }
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("stopped without saving: a step takes too long");
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** From now on there is something to save. */
  public void trainingBegins() {
    training.set(true);
  }

  /** Whether the program has been asked to stop. */
  public boolean isRequested() {
    return requested.get();
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      return;
    }
  }
}
