package forwardpass.trainer.bench;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.random.Rng;
import forwardpass.trainer.torch.Device;
import forwardpass.trainer.torch.Kernels;
import forwardpass.trainer.torch.Precision;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.torch.TorchBackend;
import forwardpass.trainer.train.TokenSource;
import forwardpass.trainer.train.TrainSettings;
import forwardpass.trainer.train.Trainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.bytedeco.pytorch.Context;

/**
 * Tokens a second of the trainer (the engine's tape on libtorch) and of libtorch's own autograd, on
 * the same model, batch and threads: five runs each, taking turns; the median counts.
 */
public final class ThroughputBench {
  private static final int ROUNDS = 5;
  private static final int STEPS = 8;
  private static final int BATCH = 8;
  private static final int LENGTH = 256;

  private ThroughputBench() {}

  /** Arguments: the threads of libtorch and those of OpenBLAS, for both sides; 1 where missing. */
  public static void main(String[] args) {
    Threads threads =
        new Threads(
            args.length > 0 ? Integer.parseInt(args[0]) : 1,
            args.length > 1 ? Integer.parseInt(args[1]) : 1);
    threads.apply();
    Context.setFlushDenormal(true);
    GptConfig config = GptConfig.gpt2(1024, LENGTH, 5, 4, 192);
    int[] text = new int[200_000];
    Rng rng = Rng.seeded(1);
    for (int i = 0; i < text.length; i++) {
      text[i] = Math.min(rng.nextInt(1024), rng.nextInt(1024));
    }
    TrainSettings settings = TrainSettings.of(1, BATCH, LENGTH, 100_000);
    Trainer exact = trainer(config, Precision.FLOAT32, text, settings);
    Trainer low = trainer(config, Precision.BFLOAT16, text, settings);
    PlainTorchGpt plain =
        new PlainTorchGpt(config, exact.state().weights(), settings.learningRate());
    IntToDoubleFunction peer =
        step -> {
          int[][] tokens = new int[BATCH][];
          int[][] targets = new int[BATCH][];
          for (int row = 0; row < BATCH; row++) {
            int from = ((step * BATCH + row) * LENGTH) % (text.length - LENGTH - 1);
            tokens[row] = Arrays.copyOfRange(text, from, from + LENGTH);
            targets[row] = Arrays.copyOfRange(text, from + 1, from + LENGTH + 1);
          }
          return plain.step(tokens, targets);
        };
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> oursLow = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) { // the first warms up
      double a = rate(step -> exact.step().loss());
      double b = rate(peer);
      double c = rate(step -> low.step().loss());
      if (round >= 0) {
        ours.add(a);
        theirs.add(b);
        oursLow.add(c);
      }
    }
    String line =
        String.format(
            Locale.ROOT,
            "threads %s, %s kernels, tokens a second, median of %d: float32 %.0f, libtorch's autograd %.0f,"
                + " ratio %.2f; bfloat16 %.0f",
            threads,
            Kernels.measure().name(),
            ROUNDS,
            median(ours),
            median(theirs),
            median(ours) / median(theirs),
            median(oursLow));
    System.out.println(line);
    System.out.println("float32 " + ours + "\nautograd " + theirs + "\nbfloat16 " + oursLow);
  }

  private static Trainer trainer(
      GptConfig config, Precision precision, int[] text, TrainSettings settings) {
    return new Trainer(
        config, new TorchBackend(Device.CPU, precision), TokenSource.of(text), settings);
  }

  private static double rate(IntToDoubleFunction step) {
    long start = System.nanoTime();
    for (int i = 0; i < STEPS; i++) {
      double loss = step.applyAsDouble(i);
      if (!(loss < 100)) {
        throw new IllegalStateException("the loss of step " + i + " is " + loss);
      }
    }
    return STEPS * BATCH * LENGTH / ((System.nanoTime() - start) / 1e9);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
