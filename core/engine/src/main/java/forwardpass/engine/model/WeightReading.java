package forwardpass.engine.model;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.weights.TensorEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a checkpoint onto a backend a piece at a time, so that it can be stopped between two, and
 * packs each matrix as soon as it is there. Beside the model it takes one tensor's memory and one
 * piece's; the result is bit for bit that of {@link Checkpoint#load} in {@link
 * WeightFormat#PACKED}.
 */
public final class WeightReading implements ParameterValues {
  private static final int PIECE = 1 << 19; // numbers: some ten milliseconds

  private final Checkpoint checkpoint;
  private final Backend backend;
  private final GptConfig config;
  private final List<TensorEntry> entries = new ArrayList<>();
  private final Map<String, List<Parameter>> users = new LinkedHashMap<>(); // by the tensor's name
  private final Map<String, Tensor> tensors = new HashMap<>(); // by the parameter's name
  private final Map<String, PackedMatrix> packed = new HashMap<>();
  private final float[] piece = new float[PIECE];
  private float[] rows = new float[0]; // the same, as whole rows
  private @Nullable Tensor reading; // the tensor under way
  private int tensor; // which of the entries it is
  private int done; // how many of its numbers have come
  private long bytesRead;
  private long numbersRead;

  /**
   * Nothing is read yet but names and shapes.
   *
   * @param backend holds the weights, which live until they are freed
   * @throws IllegalArgumentException if the file does not hold a model of this configuration
   */
  public WeightReading(Checkpoint checkpoint, Backend backend, GptConfig config) {
    checkpoint.requireFit(config);
    this.checkpoint = checkpoint;
    this.backend = backend;
    this.config = config;
    for (Parameter parameter : Parameter.allOf(config)) {
      String name = checkpoint.layout().stored(parameter).name();
      if (!users.containsKey(name)) {
        users.put(name, new ArrayList<>());
        entries.add(checkpoint.file().index().entry(name));
      }
      users.getOrDefault(name, List.of()).add(parameter);
    }
  }

  /** Whether all has been read. */
  public boolean isDone() {
    return tensor == entries.size();
  }

  /** How many bytes of tensors have been read. */
  public long bytesRead() {
    return bytesRead;
  }

  /** How many numbers those are. */
  public long numbersRead() {
    return numbersRead;
  }

  /** How many bytes there are to read. */
  public long bytes() {
    long bytes = 0;
    for (TensorEntry entry : entries) {
      bytes += (long) entry.count() * entry.type().bytes();
    }
    return bytes;
  }

  /**
   * Reads the next piece.
   *
   * @throws IllegalArgumentException if a number is NaN or infinite, or the file ends too soon
   */
  public void step() {
    TensorEntry entry = entries.get(tensor);
    int columns = entry.shape().columns();
    Tensor target = reading;
    if (target == null) {
      target = backend.full(matrix(entry.count(), columns), 0);
      reading = target;
    }
    int wanted = Math.min(Math.max(1, PIECE / columns) * columns, entry.count() - done);
    rows = rows.length == wanted ? rows : new float[wanted];
    for (int at = 0; at < wanted; ) { // a row may be longer than a piece
      int count = Math.min(checkpoint.file().floats(entry, done + at, piece), wanted - at);
      requireFinite(entry, done + at, count);
      System.arraycopy(piece, 0, rows, at, count);
      at += count;
    }
    try (Scope scope = backend.scope()) {
      scope.keep(target);
      backend.assignRows(target, done / columns, backend.tensor(matrix(wanted, columns), rows));
    }
    done += wanted;
    numbersRead += wanted;
    bytesRead += (long) wanted * entry.type().bytes();
    if (done == entry.count()) {
      deal(entry, target);
      reading = null;
      done = 0;
      tensor++;
    }
  }

  private static Shape matrix(int count, int columns) {
    return Shape.of(count / columns, columns);
  }

  private void requireFinite(TensorEntry entry, int from, int count) {
    for (int i = 0; i < count; i++) {
      if (!(Math.abs(piece[i]) <= Float.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "checkpoint: tensor '"
                + entry.name()
                + "': number "
                + (from + i)
                + " is "
                + Decimal.shortest(piece[i]));
      }
    }
  }

  /** Hands a tensor that is complete to the parameters that are made of it. */
  private void deal(TensorEntry entry, Tensor whole) {
    boolean isKept = false;
    for (Parameter parameter : users.getOrDefault(entry.name(), List.of())) {
      StoredTensor stored = checkpoint.layout().stored(parameter);
      boolean isHead = config.tiedHead() && parameter.name().equals("tokenEmbedding");
      boolean isAll = stored.from() == 0 && stored.to() == stored.shape().columns();
      try (Scope scope = backend.scope()) {
        Tensor part =
            isAll || stored.transposed()
                ? whole
                : backend.slice(whole, 1, stored.from(), stored.to());
        if (isHead || isMatrix(parameter)) {
          PackedMatrix matrix = backend.pack(part, isHead || stored.transposed());
          matrix.keep(scope);
          packed.put(parameter.name(), matrix);
        } else {
          tensors.put(parameter.name(), backend.reshape(scope.keep(part), parameter.shape()));
          isKept |= part == whole;
        }
      }
    }
    if (!isKept) {
      whole.storage().free();
    }
  }

  private static boolean isMatrix(Parameter parameter) {
    return parameter.role() == Parameter.Role.MATRIX || parameter.role() == Parameter.Role.RESIDUAL;
  }

  /**
   * The weights, once all has been read.
   *
   * @throws IllegalStateException before
   */
  public GptWeights weights() {
    if (!isDone()) {
      throw new IllegalStateException(
          "weights: " + bytesRead + " of " + bytes() + " bytes have been read");
    }
    return GptWeights.of(backend, config, this, WeightFormat.PACKED);
  }

  @Override
  public float[] of(Parameter parameter) {
    throw new IllegalStateException("weights: '" + parameter.name() + "' was not read");
  }

  @Override
  public @Nullable Tensor tensor(Parameter parameter) {
    return tensors.get(parameter.name());
  }

  @Override
  public @Nullable PackedMatrix packed(Parameter parameter) {
    return packed.get(parameter.name());
  }

  /** Gives back what has been read, where it is not wanted any more. */
  public void free() {
    if (reading != null) {
      reading.storage().free();
    }
    for (Tensor held : tensors.values()) {
      held.storage().free();
    }
    for (PackedMatrix held : packed.values()) {
      held.free();
    }
  }
}
