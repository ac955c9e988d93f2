package forwardpass.lessons.landscape;

import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.List;

/**
 * One optimiser's way down a surface.
 *
 * @param name {@code sgd}, {@code momentum}, {@code adam} or {@code adamw}
 * @param stands where it stood and what it remembered, before the first step and after each
 * @param gradients what it was told at each step, noise included
 */
record Walk(String name, List<Memory> stands, List<double[]> gradients) {
  /** The four, in the order in which they are shown. */
  static final List<String> NAMES = List.of("sgd", "momentum", "adam", "adamw");

  /** How many steps a walk has at most. */
  static final int STEPS = 120;

  private static final int NOISE_SEED = 5;

  /**
   * All four from the same start. Where there is noise, the same is added to what each of them
   * reads off the surface at the same step, as if they saw the same mini-batches.
   *
   * @param noise its standard deviation in each direction
   */
  static List<Walk> all(Surface surface, double x, double y, double rate, double noise) {
    double[] noises = noises(noise);
    List<Walk> walks = new ArrayList<>();
    for (String name : NAMES) {
      walks.add(of(name, surface, new double[] {x, y}, rate, noises));
    }
    return walks;
  }

  private static double[] noises(double deviation) {
    Rng rng = Rng.seeded(NOISE_SEED);
    double[] noises = new double[2 * STEPS];
    for (int i = 0; i < noises.length; i++) {
      noises[i] = deviation * rng.nextGaussian();
    }
    return noises;
  }

  private static Walk of(
      String name, Surface surface, double[] start, double rate, double[] noises) {
    List<Memory> stands = new ArrayList<>();
    List<double[]> gradients = new ArrayList<>();
    Memory now = start(name, start);
    stands.add(now);
    for (int step = 0; step < STEPS; step++) {
      double[] w = now.place();
      if (!surface.isKnown(w[0], w[1])) {
        break;
      }
      double[] gradient = surface.gradient(w[0], w[1]);
      gradient[0] += noises[2 * step];
      gradient[1] += noises[2 * step + 1];
      now = now.then(gradient, rate);
      gradients.add(gradient);
      stands.add(now);
    }
    return new Walk(name, stands, gradients);
  }

  private static Memory start(String name, double[] w) {
    return switch (name) {
      case "sgd" -> new Memory.Plain(w);
      case "momentum" -> new Memory.Rolling(w, new double[2]);
      case "adam" -> new Memory.Adaptive(forwardpass.engine.optim.AdamStep.start(w), 0);
      default -> new Memory.Adaptive(forwardpass.engine.optim.AdamStep.start(w), Memory.DECAY);
    };
  }

  /** How many steps it made before it left what is known; all of them if it did not. */
  int steps() {
    return gradients.size();
  }

  /** Where it stood after so many steps, whole or not; where it ended, if that is sooner. */
  double[] at(double steps) {
    int before = (int) Math.floor(Math.min(steps, steps()));
    int after = Math.min(before + 1, steps());
    double part = Math.max(0, Math.min(1, steps - before));
    double[] from = stands.get(before).place();
    double[] to = stands.get(after).place();
    return new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])};
  }
}
