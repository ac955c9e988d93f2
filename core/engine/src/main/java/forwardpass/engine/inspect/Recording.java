package forwardpass.engine.inspect;

import forwardpass.engine.model.ActivationName;
import forwardpass.engine.model.Activations;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;

/**
 * One text's way through a model, every activation in reach by its name; {@code probs} too, the
 * softmax of the logits. Numbers are read from the backend when they are first asked for. What it
 * holds belongs to a scope that {@link #close} ends.
 */
public final class Recording implements AutoCloseable {
  /** The name of the probabilities. */
  public static final String PROBS = "probs";

  private static final String BLOCKS = "blocks.";

  private final Backend backend;
  private final Gpt gpt;
  private final int[] tokens;
  private final Scope scope;
  private final Activations seen;
  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Map<String, float[]> read = new HashMap<>();

  private Recording(Backend backend, Gpt gpt, int[] tokens, Activations seen) {
    this.backend = backend;
    this.gpt = gpt;
    this.tokens = tokens.clone();
    this.seen = seen;
    scope = backend.scope();
    try {
      Tensor logits = gpt.forward(new int[][] {this.tokens}, seen); // [1, T, vocabSize]
      tensors.put(PROBS, backend.softmax(logits));
      for (Activations.Key key : seen.keys()) {
        tensors.put(key.toString(), seen.get(key.name(), key.layer()));
      }
    } catch (RuntimeException e) {
      scope.close();
      throw e;
    }
  }

  /** Lets the model read a text. */
  public static Recording of(Backend backend, Gpt gpt, int... tokens) {
    return new Recording(backend, gpt, tokens, Activations.all());
  }

  /** The same, with a change on the way. */
  public static Recording edited(Backend backend, Gpt gpt, Activations.Edit edit, int... tokens) {
    return new Recording(backend, gpt, tokens, Activations.editedBy(edit));
  }

  /** The model that read. */
  public Gpt gpt() {
    return gpt;
  }

  /** The backend that it computed on. */
  public Backend backend() {
    return backend;
  }

  /** How many tokens were read: T. */
  public int length() {
    return tokens.length;
  }

  /** One of the tokens. */
  public int token(int position) {
    return tokens[position];
  }

  /** Whether the model has an activation of that name. */
  public boolean has(String name) {
    return tensors.containsKey(name);
  }

  /**
   * An activation by its name, such as {@code blocks.0.pattern}.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Tensor tensor(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException(
          "recording: '" + name + "' is no activation of this model");
    }
    return tensor;
  }

  /**
   * The residual stream as it leaves a block, [1, T, dModel]; of block −1, as it enters the first.
   */
  public Tensor stream(int block) {
    return block < 0
        ? seen.get(ActivationName.RESID_PRE, 0)
        : seen.get(ActivationName.RESID_POST, block);
  }

  /**
   * The logit lens: what the model would say at each position if it stopped after a block, [T,
   * vocabSize] row-major. The last block's is what it says.
   *
   * @param block −1 for before the first
   */
  public float[] lens(int block) {
    return block == gpt.config().nLayers() - 1
        ? values(PROBS)
        : backend.read(backend.softmax(gpt.logits(stream(block))));
  }

  /** The numbers of an activation, row-major; nobody writes them. */
  public float[] values(String name) {
    float[] values = read.get(name);
    if (values == null) {
      values = backend.read(tensor(name));
      read.put(name, values);
    }
    return values;
  }

  /** How many heads an activation has: 1 where it has none. */
  public int heads(String name) {
    Shape shape = tensor(name).shape();
    return shape.rank() == 4 ? shape.dim(1) : 1;
  }

  /** The rows of one head's matrix, or of the whole where there are no heads. */
  public int rows(String name) {
    return tensor(name).shape().dim(-2);
  }

  /** The columns of the same. */
  public int cols(String name) {
    return tensor(name).shape().columns();
  }

  /** Where a cell's number lies. */
  int at(Cell cell) {
    int rows = rows(cell.tensor());
    int cols = cols(cell.tensor());
    requireWithin(cell, "head", cell.head(), heads(cell.tensor()));
    requireWithin(cell, "row", cell.row(), rows);
    requireWithin(cell, "column", cell.col(), cols);
    return (cell.head() * rows + cell.row()) * cols + cell.col();
  }

  static void requireWithin(Cell cell, String what, int index, int count) {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException(
          "cell: " + cell.tensor() + " has no " + what + " " + index + ", only 0 … " + (count - 1));
    }
  }

  /** The number in a cell. */
  public float value(Cell cell) {
    return values(cell.tensor())[at(cell)];
  }

  /** The block that a name is of, −1 outside the blocks. */
  static int layer(String name) {
    if (!name.startsWith(BLOCKS)) {
      return -1;
    }
    int layer = 0;
    for (int i = BLOCKS.length(); name.charAt(i) != '.'; i++) {
      layer = 10 * layer + (name.charAt(i) - '0');
    }
    return layer;
  }

  /** What stands before the name of an activation of that block. */
  public static String block(int layer) {
    return BLOCKS + layer + ".";
  }

  /** A name without its block. */
  static String withoutBlock(String name) {
    return name.startsWith(BLOCKS) ? name.substring(name.indexOf('.', BLOCKS.length()) + 1) : name;
  }

  /** Gives its memory back. */
  @Override
  public void close() {
    scope.close();
  }
}
