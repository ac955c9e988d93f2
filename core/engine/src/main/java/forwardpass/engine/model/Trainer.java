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
import java.util.function.UnaryOperator;

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
   * A part of a step's batch.
   *
   * @param tokens B sequences of T tokens
   * @param targets the token that follows each of them
   * @param dropout which numbers fall while it is read
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never changed
  public record Part(int[][] tokens, int[][] targets, Dropout dropout) {
    /** A part that is read without dropout. */
    public Part(int[][] tokens, int[][] targets) {
      this(tokens, targets, Dropout.none());
    }

    /** How many tokens are predicted. */
    int size() {
      return tokens.length * tokens[0].length;
    }
  }

  /**
   * One step on a batch.
   *
   * @param tokens B sequences of T tokens
   * @param targets the token that follows each of them
   * @throws NotFiniteException if the loss or a gradient is not finite, naming the weight that is
   *     to blame; weights and optimiser are as they were
   */
  public Step step(int[][] tokens, int[][] targets) {
    Part all = new Part(tokens, targets);
    return step(List.of(all), all.size(), own -> own);
  }

  /**
   * One step on a batch that is read in parts, here or by several trainers of one model at once.
   * The loss is the mean over all its tokens, so each part's loss and gradients are weighted by its
   * share of them, and summed: first over the parts, then over the trainers.
   *
   * @param parts this trainer's, at least one
   * @param wholeTokens how many tokens the parts of all trainers have
   * @param sumOverTrainers gets gradients and loss, and returns their sums over all trainers, of
   *     the same shapes; a trainer that is alone returns what it got
   * @throws NotFiniteException if the loss or a gradient is not finite, naming the weight that is
   *     to blame; weights and optimiser are as they were
   */
  @SuppressWarnings("try") // the scope is there to be closed
  public Step step(List<Part> parts, int wholeTokens, UnaryOperator<List<Tensor>> sumOverTrainers) {
    List<Tensor> parameters = new ArrayList<>(gpt.weights().tensors().values());
    try (Scope scratch = backend.scope()) {
      List<Tensor> sums = List.of();
      for (Part part : parts) {
        sums = added(sums, gradientsAndLoss(part, parameters), (double) part.size() / wholeTokens);
      }
      List<Tensor> all = sumOverTrainers.apply(sums);
      List<Tensor> gradients = all.subList(0, parameters.size());
      double loss = backend.read(all.get(parameters.size()))[0];
      if (!isFinite(loss)) {
        throw refused("the loss is " + Decimal.shortest(loss) + "; " + worstWeight());
      }
      UnaryOperator<Tensor> gradientOf = x -> gradients.get(indexOf(parameters, x));
      double norm = GradientNorm.of(backend, gradients);
      if (!isFinite(norm)) {
        throw refused(worstGradient(gradientOf) + "; " + worstWeight());
      }
      double learningRate = schedule.learningRate(steps);
      try {
        optimizer.step(gradientOf, learningRate, GradientNorm.scale(norm, maxNorm));
      } catch (NotFiniteException tooLarge) {
        throw refused(
            worstGradient(gradientOf) + "; " + worstWeight() + "; " + tooLarge.getMessage());
      }
      return new Step(steps++, loss, norm, learningRate);
    }
  }

  /** The gradient by each parameter, and behind them the mean loss. */
  private List<Tensor> gradientsAndLoss(Part part, List<Tensor> parameters) {
    Scope scratch = backend.scope();
    try {
      Tape tape = new Tape(backend);
      parameters.forEach(tape::watch);
      Tensor loss = gpt.with(part.dropout()).on(tape).loss(part.tokens(), part.targets());
      Gradients gradients = tape.backward(loss);
      List<Tensor> all = new ArrayList<>();
      parameters.forEach(parameter -> all.add(gradients.of(parameter)));
      all.add(loss);
      all.forEach(scratch::keep);
      return all;
    } finally {
      scratch.close();
    }
  }

  /**
   * sums + share · more; for a whole batch, what came. The share is spread over a tensor of its
   * own, for then a backend whose products are in lower precision sums in single.
   */
  private List<Tensor> added(List<Tensor> sums, List<Tensor> more, double share) {
    if (share == 1) {
      return more;
    }
    Scope scratch = backend.scope();
    try {
      List<Tensor> next = new ArrayList<>();
      for (int i = 0; i < more.size(); i++) {
        Tensor each = more.get(i);
        Tensor weighted = backend.mul(each, backend.full(each.shape(), (float) share));
        next.add(sums.isEmpty() ? weighted : backend.add(sums.get(i), weighted));
      }
      next.forEach(scratch::keep);
      return next;
    } finally {
      scratch.close();
    }
  }

  private static int indexOf(List<Tensor> parameters, Tensor wanted) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) == wanted) {
        return i;
      }
    }
    throw new IllegalArgumentException("trainer: " + wanted + " is none of the model's parameters");
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

  private String worstGradient(UnaryOperator<Tensor> gradientOf) {
    Map<Parameter, Tensor> tensors = gpt.weights().tensors();
    return Worst.of(
        "gradient",
        gpt.config(),
        parameter ->
            backend.read(gradientOf.apply(Objects.requireNonNull(tensors.get(parameter)))));
  }

  /** The loss on a batch, in nats, nothing learned. */
  @SuppressWarnings("try") // the scope is there to be closed
  public double evaluate(int[][] tokens, int[][] targets) {
    try (Scope scratch = backend.scope()) {
      return backend.read(gpt.loss(tokens, targets))[0];
    }
  }
}
