package forwardpass.trainer.run;

import forwardpass.trainer.torch.Threads;
import org.jspecify.annotations.Nullable;

/**
 * What a run computes on.
 *
 * @param backend torch, or java for the engine's own reference
 * @param device cpu, cuda or auto
 * @param precision float32 or bfloat16
 * @param threads of libtorch and of OpenBLAS in each process; null for what a trial finds best
 * @param processes how many programs train together
 */
public record Machine(
    String backend, String device, String precision, @Nullable Threads threads, int processes) {
  private static final int MOST = 4096;

  /** Checks the number of processes. */
  public Machine {
    if (processes < 1 || processes > MOST) {
      throw new IllegalArgumentException("--processes is " + processes + ", must be 1 to " + MOST);
    }
  }

  /** The same with other threads. */
  public Machine with(@Nullable Threads other) {
    return new Machine(backend, device, precision, other, processes);
  }
}
