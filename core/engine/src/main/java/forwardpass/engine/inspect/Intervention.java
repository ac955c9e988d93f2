package forwardpass.engine.inspect;

import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes to a forward pass: heads and neurons that say nothing, positions that nobody else may
 * look at, residual streams taken from another text. What a model then says shows what each of them
 * was for.
 */
public final class Intervention implements Activations.Edit {
  private final Backend backend;
  private final List<Change> changes = new ArrayList<>();

  /** One change to the values of one activation, [1, heads, rows, cols] or [1, rows, cols]. */
  private interface Change {
    boolean isOf(ActivationName name, int layer);

    void apply(float[] values, int rows, int cols);
  }

  private record Of(ActivationName name, int layer, Work work) implements Change {
    private interface Work {
      void apply(float[] values, int rows, int cols);
    }

    @Override
    public boolean isOf(ActivationName other, int where) {
      return name == other && (layer == where || layer < 0);
    }

    @Override
    public void apply(float[] values, int rows, int cols) {
      work.apply(values, rows, cols);
    }
  }

  /** No change yet. */
  public Intervention(Backend backend) {
    this.backend = backend;
  }

  /** A head that finds nothing: its z is 0 at every position. */
  public Intervention withoutHead(int layer, int head) {
    changes.add(
        new Of(
            ActivationName.Z,
            layer,
            (z, rows, cols) -> {
              for (int i = 0; i < rows * cols; i++) {
                z[head * rows * cols + i] = 0;
              }
            }));
    return this;
  }

  /** A neuron that never fires: its mlpPost is 0 at every position. */
  public Intervention withoutNeuron(int layer, int neuron) {
    changes.add(
        new Of(
            ActivationName.MLP_POST,
            layer,
            (post, rows, cols) -> {
              for (int row = 0; row < rows; row++) {
                post[row * cols + neuron] = 0;
              }
            }));
    return this;
  }

  /**
   * A position that no later one may look at, in any head of any block: attention knockout (Geva et
   * al. 2023, arXiv:2304.14767). It still sees itself.
   */
  public Intervention hidden(int position) {
    changes.add(
        new Of(
            ActivationName.ATTN_SCORES,
            -1,
            (scores, rows, cols) -> {
              for (int row = 0; row < scores.length / cols; row++) { // of all heads
                if (row % rows > position) {
                  scores[row * cols + position] = Float.NEGATIVE_INFINITY;
                }
              }
            }));
    return this;
  }

  /**
   * The residual stream that enters a block, at one position, as another text has it there:
   * activation patching (Vig et al. 2020; Meng et al. 2022, arXiv:2202.05262).
   *
   * @param other the other text's stream into that block, [T, dModel]
   * @param dModel its width
   * @throws IllegalArgumentException if the other text does not reach that position
   */
  public Intervention patched(int layer, int position, float[] other, int dModel) {
    if (position >= other.length / dModel) {
      throw new IllegalArgumentException(
          "patch: position "
              + position
              + ", the other text has "
              + other.length / dModel
              + " tokens");
    }
    changes.add(
        new Of(
            ActivationName.RESID_PRE,
            layer,
            (stream, rows, cols) ->
                System.arraycopy(other, position * cols, stream, position * cols, cols)));
    return this;
  }

  @Override
  public Tensor edit(ActivationName name, int layer, Tensor tensor) {
    boolean isTouched = false;
    for (Change change : changes) {
      isTouched |= change.isOf(name, layer);
    }
    if (!isTouched) {
      return tensor;
    }
    float[] values = backend.read(tensor);
    int cols = tensor.shape().columns();
    int rows = tensor.shape().dim(-2);
    for (Change change : changes) {
      if (change.isOf(name, layer)) {
        change.apply(values, rows, cols);
      }
    }
    return backend.tensor(tensor.shape(), values);
  }
}
