package forwardpass.engine.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * Two places that are written in turn, so that while the next checkpoint is written the last good
 * one stays. Where the places are is no matter here: this says what counts, and what is written
 * next.
 *
 * @param newest the newest whole checkpoint, null if neither place holds one
 * @param nextSlot 0 or 1, where the next one is to be written: never over {@code newest}
 * @param nextOrder the order that it is to have
 * @param damaged how many places hold bytes that are no whole checkpoint
 */
public record TwoSlots(@Nullable Checkpoint newest, int nextSlot, long nextOrder, int damaged) {

  /** Reads both places; null is one that was never written. */
  public static TwoSlots of(byte @Nullable [] slot0, byte @Nullable [] slot1) {
    Checkpoint first = slot0 == null ? null : Checkpoint.fromBytes(slot0);
    Checkpoint second = slot1 == null ? null : Checkpoint.fromBytes(slot1);
    int damaged =
        (slot0 != null && first == null ? 1 : 0) + (slot1 != null && second == null ? 1 : 0);
    if (second == null || (first != null && first.order() >= second.order())) {
      return first == null
          ? new TwoSlots(null, 0, 0, damaged)
          : new TwoSlots(first, 1, first.order() + 1, damaged);
    }
    return new TwoSlots(second, 0, second.order() + 1, damaged);
  }
}
