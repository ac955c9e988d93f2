package forwardpass.engine.inspect;

import forwardpass.engine.autograd.Gradients;
import forwardpass.engine.autograd.Tape;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;

/**
 * One text's way through a model and back: its loss, and the gradient of it by every activation and
 * every weight, under the names of {@link Recording}. What it holds belongs to a scope that {@link
 * #close} ends.
 */
public final class Backward implements AutoCloseable {
  private static final double SMALLEST_SHARE = 1e-38; // below it a float's probability is 0

  private final Recording run;
  private final Objective objective;
  private final Gradients gradients;
  private final double loss;
  private final Map<String, Tensor> weights = new HashMap<>();
  private final Map<String, float[]> read = new HashMap<>();

  private Backward(Recording run, Tape tape, Objective objective) {
    this.run = run;
    this.objective = objective;
    for (Map.Entry<Parameter, Tensor> entry : run.gpt().weights().tensors().entrySet()) {
      weights.put(entry.getKey().name(), entry.getValue());
    }
    loss = objective.of(run.values("logits"), run.cols("logits"));
    gradients = tape.backward(objective.on(tape, run.tensor("logits")));
  }

  /**
   * Lets the model read a text, and walks back from the loss.
   *
   * @param gpt with its weights as tensors, which is what a tape can watch
   * @param tokens as many as the objective asks at least
   */
  public static Backward of(Backend backend, Gpt gpt, Objective objective, int... tokens) {
    if (objective.from() + objective.count() > tokens.length) {
      throw new IllegalArgumentException(
          "backward: the loss asks positions "
              + objective.from()
              + " … "
              + (objective.from() + objective.count() - 1)
              + ", the text has "
              + tokens.length
              + " tokens");
    }
    Tape tape = new Tape(backend);
    for (Tensor weight : gpt.weights().tensors().values()) {
      tape.watch(weight);
    }
    Recording run =
        Recording.edited(tape, gpt.on(tape), (name, layer, tensor) -> tape.watch(tensor), tokens);
    try {
      return new Backward(run, tape, objective);
    } catch (RuntimeException e) {
      run.close();
      throw e;
    }
  }

  /** The way forward. */
  public Recording run() {
    return run;
  }

  /** What the loss is of. */
  public Objective objective() {
    return objective;
  }

  /** The loss, in nats. */
  public double loss() {
    return loss;
  }

  /** Whether a name is of a weight, not of an activation. */
  public boolean isWeight(String name) {
    return weights.containsKey(name);
  }

  /**
   * The gradient of the loss by all numbers of a tensor, row-major; nobody writes them.
   *
   * @throws IllegalArgumentException if there is no tensor of that name
   */
  public float[] of(String name) {
    float[] values = read.get(name);
    if (values == null) {
      values =
          name.equals(Recording.PROBS) ? byProbs() : run.backend().read(gradients.of(at(name)));
      read.put(name, values);
    }
    return values;
  }

  private Tensor at(String name) {
    Tensor weight = weights.get(name);
    return weight == null ? run.tensor(name) : weight;
  }

  /** The tape takes softmax and loss in one step, so this is written out: −1 / (n p), [T, V]. */
  private float[] byProbs() {
    int cols = run.cols(Recording.PROBS);
    float[] probs = run.values(Recording.PROBS);
    float[] slopes = new float[probs.length];
    for (int row = 0; row < run.length(); row++) {
      if (objective.asks(row)) {
        int at = row * cols + objective.target(row);
        slopes[at] = (float) (-1 / (objective.count() * Math.max(probs[at], SMALLEST_SHARE)));
      }
    }
    return slopes;
  }

  /** Gives its memory back. */
  @Override
  public void close() {
    run.close();
  }
}
