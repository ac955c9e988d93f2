package forwardpass.trainer.run;

import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.train.TokenSource;
import forwardpass.trainer.train.TrainSettings;
import forwardpass.trainer.train.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds by trying how many threads train fastest: a few steps of the run's own model and batch with
 * each pair, taking turns. What is learned meanwhile is thrown away.
 */
public final class ThreadTrial {
  private static final int ROUNDS = 3;
  private static final double WORTHWHILE = 1.05; // what more threads must gain over one

  /** A pair and how fast it trained. */
  public record Rate(Threads threads, double tokensPerSecond) {}

  private final List<Rate> rates;

  private ThreadTrial(List<Rate> rates) {
    this.rates = rates;
  }

  /**
   * Tries the pairs; the first is what the others must beat.
   *
   * @param pairs at least one
   */
  public static ThreadTrial of(
      RunConfig config, Backend backend, TokenSource text, List<Threads> pairs) {
    long[] nanos = new long[pairs.size()];
    TrainSettings settings = config.settings().trial(config.machine().processes());
    try (Trainer trainer = new Trainer(config.model().config(), backend, text, settings)) {
      trainer.step(); // the first steps of all are slow
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < nanos.length; i++) {
          pairs.get(i).apply();
          if (round == 0) {
            trainer.step(); // wakes the pool up
          }
          long start = System.nanoTime();
          trainer.step();
          nanos[i] += System.nanoTime() - start;
        }
      }
    }
    double tokens = (double) ROUNDS * settings.batchSize() * settings.length();
    List<Rate> rates = new ArrayList<>();
    for (int i = 0; i < nanos.length; i++) {
      rates.add(new Rate(pairs.get(i), tokens / nanos[i] * 1e9));
    }
    return new ThreadTrial(List.copyOf(rates));
  }

  /** The fastest, or the first where none is clearly faster. */
  public Rate best() {
    return best(rates);
  }

  static Rate best(List<Rate> rates) {
    Rate first = rates.get(0);
    Rate best = first;
    for (Rate rate : rates) {
      boolean clearly = rate.tokensPerSecond() > WORTHWHILE * first.tokensPerSecond();
      best = clearly && rate.tokensPerSecond() > best.tokensPerSecond() ? rate : best;
    }
    return best;
  }

  /** What was tried, and what is taken, in a line for people. */
  public String describe() {
    StringBuilder line = new StringBuilder("threads (libtorch, OpenBLAS), tokens a second:");
    for (Rate rate : rates) {
      line.append(String.format(Locale.ROOT, " %s %,.0f;", rate.threads(), rate.tokensPerSecond()));
    }
    return line.append(" takes ").append(best().threads()).toString();
  }
}
