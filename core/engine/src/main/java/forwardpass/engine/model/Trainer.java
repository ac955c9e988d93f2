package forwardpass.engine.model;

import forwardpass.engine.autograd.Gradients;
import forwardpass.engine.autograd.Tape;
import forwardpass.engine.format.Decimal;
import forwardpass.engine.optim.GradientNorm;
import forwardpass.engine.optim.NotFiniteException;
import forwardpass.engine.optim.Optimizer;
import forwardpass.engine.optim.Schedule;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Trains a model one step at a time: forward, loss, backward, clip, update. */
public final class Trainer {
  private final Backend backend;
  private final Gpt gpt;
  private final Optimizer optimizer;
  private final Schedule schedule;
  private final double maxNorm;
  private int steps;

  /**
   * A trainer.
   *
   * @param gpt weights held as {@link WeightFormat#TENSORS}
   * @param optimizer over the same weights: {@link GptWeights#groups}
   * @param maxNorm to which the gradients' global norm is clipped; infinity for not at all
   */
  public Trainer(Backend backend, Gpt gpt, Optimizer optimizer, Schedule schedule, double maxNorm) {
    this.backend = backend;
    this.gpt = gpt;
    this.optimizer = optimizer;
    this.schedule = schedule;
    this.maxNorm = maxNorm;
  }

  /**
   * What a step found.
   *
   * @param step counted from 0
   * @param loss the mean cross-entropy before the step, in nats
   * @param gradientNorm the global norm of the gradients before clipping
   * @param learningRate α of this step
   */
  public record Step(int step, double loss, double gradientNorm, double learningRate) {}

  /** How many steps were made. */
  public int steps() {
    return steps;
  }

  /** Counts on from so many steps, where weights and optimiser were set to an earlier run's. */
  public void resume(int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException("steps is " + steps + ", must be 0 or more");
    }
    this.steps = steps;
  }

  /**
   * One step on a batch.
   *
   * @param tokens B sequences of T tokens
   * @param targets the token that follows each of them
   * @throws NotFiniteException if the loss or a gradient is not finite, naming the weight that is
   *     to blame; weights and optimiser are as they were
   */
  @SuppressWarnings("try") // the scope is there to be closed
  public Step step(int[][] tokens, int[][] targets) {
    List<Tensor> parameters = new ArrayList<>(gpt.weights().tensors().values());
    try (Scope scratch = backend.scope()) {
      Tape tape = new Tape(backend);
      parameters.forEach(tape::watch);
      Tensor loss = gpt.on(tape).loss(tokens, targets);
      double nats = backend.read(loss)[0];
      if (!isFinite(nats)) {
        throw refused("the loss is " + Decimal.shortest(nats) + "; " + worstWeight());
      }
      Gradients gradients = tape.backward(loss);
      List<Tensor> all = new ArrayList<>();
      parameters.forEach(parameter -> all.add(gradients.of(parameter)));
      double norm = GradientNorm.of(backend, all);
      if (!isFinite(norm)) {
        throw refused(worstGradient(gradients) + "; " + worstWeight());
      }
      double learningRate = schedule.learningRate(steps);
      try {
        optimizer.step(gradients::of, learningRate, GradientNorm.scale(norm, maxNorm));
      } catch (NotFiniteException tooLarge) {
        throw refused(
            worstGradient(gradients) + "; " + worstWeight() + "; " + tooLarge.getMessage());
      }
      return new Step(steps++, nats, norm, learningRate);
    }
  }

  private static boolean isFinite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  private NotFiniteException refused(String why) {
    return new NotFiniteException(
        "training step " + steps + ": " + why + "; no weight was changed");
  }

  private String worstWeight() {
    return Worst.of("weight", gpt.config(), gpt.weights().values(backend));
  }

  private String worstGradient(Gradients gradients) {
    Map<Parameter, Tensor> tensors = gpt.weights().tensors();
    return Worst.of(
        "gradient",
        gpt.config(),
        parameter -> backend.read(gradients.of(Objects.requireNonNull(tensors.get(parameter)))));
  }

  /** The loss on a batch, in nats, nothing learned. */
  @SuppressWarnings("try") // the scope is there to be closed
  public double evaluate(int[][] tokens, int[][] targets) {
    try (Scope scratch = backend.scope()) {
      return backend.read(gpt.loss(tokens, targets))[0];
    }
  }
}
