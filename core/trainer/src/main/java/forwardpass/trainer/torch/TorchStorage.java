package forwardpass.trainer.torch;

import forwardpass.engine.tensor.Storage;
import java.util.EnumMap;
import org.bytedeco.pytorch.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * A native tensor, released with its scope. What was derived from it and may be wanted again, its
 * bfloat16 copy or what a backward pass needs, is kept beside it until its numbers change.
 */
final class TorchStorage extends Storage {
  private final Tensor value;
  private final EnumMap<Note, Tensor> notes = new EnumMap<>(Note.class);

  /** What may be noted. */
  enum Note {
    /** The same numbers in bfloat16. */
    LOW,
    /** Of a normalised tensor: the mean of every row. */
    MEAN,
    /** Of a normalised tensor: 1 / standard deviation of every row. */
    INVERSE_DEVIATION,
    /** Of queries: what attention gave. */
    ATTENDED,
    /** Of queries: log-sum-exp of every row of scores. */
    LOG_SUM_EXP
  }

  TorchStorage(int size, Tensor value) {
    super(size);
    this.value = value;
    value.retainReference();
  }

  Tensor value() {
    return value;
  }

  @Nullable Tensor note(Note note) {
    return notes.get(note);
  }

  Tensor note(Note note, Tensor derived) {
    derived.retainReference();
    Tensor before = notes.put(note, derived);
    if (before != null) {
      before.releaseReference();
    }
    return derived;
  }

  /** Forgets what was derived from the numbers, which have changed. */
  void changed() {
    for (Tensor derived : notes.values()) {
      derived.releaseReference();
    }
    notes.clear();
  }

  @Override
  protected void release() {
    changed();
    value.releaseReference();
  }
}
