package forwardpass.engine.inspect;

import forwardpass.engine.model.Activations;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slope of a loss, measured: one number of a pass is made a little larger, then a little smaller,
 * and the model reads the text again each time. The central difference (L(x + Δ) − L(x − Δ)) / 2Δ
 * is off by some Δ² where the loss bends, and by the rounding of the two losses over 2Δ.
 */
public final class Nudge {
  /** Half of a float's spacing at 1: 2⁻²⁴. */
  private static final double HALF_ULP = 5.9604644775390625e-8;

  private static final double WANTED_CHANGE = 0.01; // of the loss, either way
  private static final double MOST_OF_SPREAD = 0.05;
  private static final double MOST_OF_MATRIX = 0.3;

  private final Gpt gpt;
  private final Backend backend;
  private final Objective objective;
  private final int[] tokens;
  private final Cell cell;

  /**
   * One measurement.
   *
   * @param delta half the distance of the two numbers that were tried
   * @param up the loss with the larger number, {@code down} with the smaller
   * @param slope of the line through both
   */
  public record Measured(double delta, double up, double down, double slope) {}

  /**
   * Of one number.
   *
   * @param gpt with its weights as tensors
   * @param cell of an activation or a weight
   */
  public Nudge(Backend backend, Gpt gpt, Objective objective, Cell cell, int... tokens) {
    this.gpt = gpt;
    this.backend = backend;
    this.objective = objective;
    this.tokens = tokens.clone();
    this.cell = cell;
  }

  /**
   * A sensible Δ: one that changes the loss by about a hundredth, but no more than a twentieth of
   * what is usual in its tensor; of a matrix of weights a third, since each of them is one of many
   * in a sum. Both errors are then small: that of the bend goes with the change squared, that of
   * the rounding with one over it.
   *
   * @param gradient as the tape has it
   * @param spread the root mean square of the tensor's numbers
   * @param isMatrix whether it is a number of a matrix of weights
   */
  public static double delta(double gradient, double spread, boolean isMatrix) {
    double most = (isMatrix ? MOST_OF_MATRIX : MOST_OF_SPREAD) * (spread > 0 ? spread : 1);
    double size = Math.abs(gradient);
    return size * most > WANTED_CHANGE ? WANTED_CHANGE / size : most;
  }

  /**
   * About how far a loss is off by rounding: half a last place of the largest logit, as much as the
   * loss follows the logits.
   *
   * @param logits of all positions
   * @param gradients of the loss by them
   */
  public static double grain(float[] logits, float[] gradients) {
    double most = 1;
    double follows = 0;
    for (int i = 0; i < logits.length; i++) {
      most = Math.max(most, Math.abs(logits[i]));
      follows += Math.abs(gradients[i]);
    }
    return HALF_ULP * most * follows;
  }

  /** Measures with that Δ; the two numbers are floats, and their real distance is what counts. */
  public Measured measured(double delta) {
    double[] up = tried(delta);
    double[] down = tried(-delta);
    double apart = up[0] - down[0];
    double slope = apart == 0 ? 0 : (up[1] - down[1]) / apart;
    return new Measured(apart / 2, up[1], down[1], slope);
  }

  /** The number that was tried, and the loss with it. */
  private double[] tried(double delta) {
    if (cell.tensor().equals(Recording.PROBS)) {
      return ofShare(delta);
    }
    Parameter parameter = parameter();
    return parameter == null ? ofActivation(delta) : ofWeight(parameter, delta);
  }

  private @Nullable Parameter parameter() {
    for (Parameter parameter : gpt.weights().tensors().keySet()) {
      if (parameter.name().equals(cell.tensor())) {
        return parameter;
      }
    }
    return null;
  }

  private double loss(Activations.Edit edit) {
    try (Recording run = Recording.edited(backend, gpt, edit, tokens)) {
      return objective.of(run.values("logits"), run.cols("logits"));
    }
  }

  private double[] ofActivation(double delta) {
    double[] tried = new double[1];
    double loss =
        loss(
            (name, layer, tensor) -> {
              String full = new Activations.Key(name, layer).toString();
              if (!full.equals(cell.tensor())) {
                return tensor;
              }
              float[] values = backend.read(tensor);
              int rows = tensor.shape().dim(-2);
              int at = (cell.head() * rows + cell.row()) * tensor.shape().columns() + cell.col();
              values[at] = (float) (values[at] + delta);
              tried[0] = values[at];
              return backend.tensor(tensor.shape(), values);
            });
    return new double[] {tried[0], loss};
  }

  /** The weight is changed where it lies, and put back. */
  @SuppressWarnings("try") // the scope is there to be closed
  private double[] ofWeight(Parameter parameter, double delta) {
    Map<Parameter, Tensor> tensors = gpt.weights().tensors();
    Tensor weight = tensors.get(parameter);
    if (weight == null) {
      throw new IllegalArgumentException("nudge: no weight " + parameter.name());
    }
    float[] own = backend.read(weight);
    float[] changed = own.clone();
    int at = cell.row() * parameter.shape().columns() + cell.col();
    changed[at] = (float) (own[at] + delta);
    try (Scope scratch = backend.scope()) {
      backend.assign(weight, backend.tensor(weight.shape(), changed));
      double loss = loss((name, layer, tensor) -> tensor);
      return new double[] {changed[at], loss};
    } finally {
      try (Scope scratch = backend.scope()) {
        backend.assign(weight, backend.tensor(weight.shape(), own));
      }
    }
  }

  /** A probability goes into the loss directly: −ln p over the number of positions asked. */
  private double[] ofShare(double delta) {
    try (Recording run = Recording.of(backend, gpt, tokens)) {
      double loss = objective.of(run.values("logits"), run.cols("logits"));
      double own = run.value(cell);
      double share = Math.max(own + delta, own / 10); // it stays a probability
      boolean isAsked = objective.asks(cell.row()) && objective.target(cell.row()) == cell.col();
      double change = isAsked ? (Log.log(own) - Log.log(share)) / objective.count() : 0;
      return new double[] {share, loss + change};
    }
  }
}
