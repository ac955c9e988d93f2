package forwardpass.engine.inspect;

import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes to a forward pass: heads and neurons that say nothing, positions that nobody else may
 * look at, activations taken from another text. What a model then says shows what each of them was
 * for.
 */
public final class Intervention implements Activations.Edit {
  private static final int ALL = -2; // of all blocks

  private final Backend backend;
  private final List<Change> changes = new ArrayList<>();

  /** One change to the values of one activation, [1, heads, rows, cols] or [1, rows, cols]. */
  private interface Change {
    boolean isOf(ActivationName name, int layer);

    void apply(float[] values, int rows, int cols);
  }

  /** Of one activation, in one block or in {@link #ALL}. */
  private record Of(ActivationName name, int layer, Work work) implements Change {
    private interface Work {
      void apply(float[] values, int rows, int cols);
    }

    @Override
    public boolean isOf(ActivationName other, int where) {
      return name == other && (layer == where || layer == ALL);
    }

    @Override
    public void apply(float[] values, int rows, int cols) {
      work.apply(values, rows, cols);
    }
  }

  /** An activation of a pass, kept beyond it to be put into another. */
  public static final class Lent {
    private final float[] values;
    private final int rows;
    private final int cols;

    /** Of that name. */
    public Lent(Recording run, String name) {
      values = run.values(name);
      rows = run.rows(name);
      cols = run.cols(name);
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
            ALL,
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
   * An activation at one position, in all heads, as another text has it there: activation patching
   * (Vig et al. 2020; Meng et al. 2022, arXiv:2202.05262). Of a table over tokens the columns that
   * both have.
   *
   * @param layer its block, −1 outside the blocks
   * @param other the same activation of the other text
   * @throws IllegalArgumentException if the other text does not reach that position
   */
  public Intervention patched(ActivationName name, int layer, int position, Lent other) {
    if (position >= other.rows) {
      throw new IllegalArgumentException(
          "patch: position " + position + ", the other text has " + other.rows + " tokens");
    }
    changes.add(
        new Of(
            name,
            layer,
            (values, rows, cols) -> {
              int shared = Math.min(cols, other.cols);
              for (int head = 0; head < values.length / (rows * cols); head++) {
                int source = (head * other.rows + position) * other.cols;
                int target = (head * rows + position) * cols;
                System.arraycopy(other.values, source, values, target, shared);
              }
            }));
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
