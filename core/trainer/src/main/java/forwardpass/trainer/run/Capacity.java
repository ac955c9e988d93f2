package forwardpass.trainer.run;

import com.sun.management.OperatingSystemMXBean;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.train.TrainSettings;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What a run will need of the memory, estimated before it begins.
 *
 * @param parameters how many numbers are learned
 * @param modelBytes for weights, gradients and the optimiser's memory
 * @param batchBytes for what one part of a batch makes on its way through the model and back
 */
public record Capacity(double parameters, double modelBytes, double batchBytes) {
  private static final double BYTES = Float.BYTES;
  private static final double COPIES = 4; // weights, gradients, AdamW's two means
  // Numbers kept a token, layer and unit of the width: 4,096 more tokens through 5 layers of width
  // 192 took 433 MB more on libtorch.
  private static final double PER_WIDTH = 26;
  private static final double PER_LOGIT = 3; // logits, their logarithms, their gradients

  /** The estimate for a process of a run. */
  public static Capacity of(ModelShape shape, TrainSettings settings, Machine machine) {
    double rows = Math.ceil((double) settings.batchSize() / machine.processes() / settings.parts());
    double tokens = rows * settings.length();
    double numbers =
        tokens * (shape.nLayers() * PER_WIDTH * shape.dModel() + PER_LOGIT * shape.vocabSize());
    double parameters = shape.parameters();
    return new Capacity(parameters, COPIES * BYTES * parameters, BYTES * numbers);
  }

  /** All of it. */
  public double bytes() {
    return modelBytes + batchBytes;
  }

  /** What the machine, or the container, has. */
  public static double present() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
  }

  /**
   * Refuses what can't fit.
   *
   * @throws DataException if it needs more than there is
   */
  public void requireFits(int processes) {
    double needed = bytes() * processes;
    if (needed > present()) {
      throw new DataException(
          String.format(
              Locale.ROOT,
              "%,.0f parameters need %.1f GB, what a batch makes of them %.1f GB, in each of %d"
                  + " processes; the machine has %.1f GB: a smaller model, or fewer sequences at a"
                  + " time (--batch, --accumulate)",
              parameters,
              modelBytes / 1e9,
              batchBytes / 1e9,
              processes,
              present() / 1e9));
    }
  }
}
