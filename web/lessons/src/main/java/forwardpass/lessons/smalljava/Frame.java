package forwardpass.lessons.smalljava;

import org.jspecify.annotations.Nullable;

/** The variables of one call. */
final class Frame {
  private final @Nullable Object[] slots;
  private final Fuel fuel;
  private final int depth;
  private @Nullable Object result;

  Frame(int slots, Fuel fuel, int depth) {
    this.slots = new Object[slots];
    this.fuel = fuel;
    this.depth = depth;
  }

  @Nullable Object get(int slot) {
    return slots[slot];
  }

  void set(int slot, Object value) {
    slots[slot] = value;
  }

  Fuel fuel() {
    return fuel;
  }

  int depth() {
    return depth;
  }

  @Nullable Object result() {
    return result;
  }

  void returns(Object value) {
    result = value;
  }
}
