package forwardpass.client.simd;

import java.util.Arrays;

/**
 * Hands out pieces of a WebAssembly memory and takes them back. Sizes are rounded up to one of
 * eight steps between powers of two; a piece given back is used again for the same size, since a
 * model asks for the same sizes over and over. Before the memory grows, the largest piece that was
 * given back is cut up, if it is far larger than what is wanted: a table that was staged to be
 * packed leaves room for many layers. The memory never shrinks.
 */
final class LinearHeap {
  /**
   * Room behind every piece, which kernels may read and write: the rest of the last eight floats.
   */
  private static final int ROOM = 64;

  private static final int PAGE = 1 << 16;
  private static final int STEPS = 8;
  private static final int MIN_BITS = 7;
  private static final int GROWTH_PAGES = 64;

  /** Only a piece that is so many times as large as what is wanted is cut up. */
  private static final int PARTS = 8;

  /** Memories of at most 2 GiB, so that an address is a positive int. */
  static final int MAX_PAGES = 32767;

  private final WebAssembly.Memory memory;
  private final LinearMemory view;
  private final int[][] free = new int[STEPS * 33][];
  private final int[] freeCounts = new int[STEPS * 33];
  private int top;
  private int end;
  private int spare; // what is left of a piece that is being cut up
  private int spareEnd;

  /**
   * A heap of everything from an address on.
   *
   * @param view is told when the memory grows
   */
  LinearHeap(WebAssembly.Memory memory, LinearMemory view, int from) {
    this.memory = memory;
    this.view = view;
    top = (from + ROOM - 1) / ROOM * ROOM;
    end = memory.getBuffer().getByteLength();
  }

  /** The address of so many bytes, a multiple of 64; what is in them is not specified. */
  int allocate(int bytes) {
    int size = sizeClass(bytes);
    if (freeCounts[size] > 0) {
      return free[size][--freeCounts[size]];
    }
    long needed = (long) top + capacity(size) + ROOM;
    if (needed > end) {
      int cut = cut(capacity(size));
      if (cut != 0) {
        return cut;
      }
      grow(needed);
    }
    int address = top;
    top += (int) capacity(size);
    return address;
  }

  /** The address of a piece that is cut from a larger one, or 0 where none is large enough. */
  private int cut(long bytes) {
    if (spareEnd - spare < bytes) {
      int largest = free.length - 1;
      while (largest > 0 && freeCounts[largest] == 0) {
        largest--;
      }
      if (capacity(largest) < PARTS * bytes) {
        return 0;
      }
      spare = free[largest][--freeCounts[largest]];
      spareEnd = spare + (int) capacity(largest);
    }
    int address = spare;
    spare += (int) bytes;
    return address;
  }

  /** Takes a piece back that was allocated with so many bytes. */
  void release(int address, int bytes) {
    int size = sizeClass(bytes);
    int[] list = free[size] == null ? new int[8] : free[size];
    if (freeCounts[size] == list.length) {
      list = Arrays.copyOf(list, 2 * list.length);
    }
    list[freeCounts[size]++] = address;
    free[size] = list;
  }

  private void grow(long needed) {
    long missing = (needed - end + PAGE - 1) / PAGE;
    int pages = end / PAGE;
    long wanted = Math.min(MAX_PAGES - pages, Math.max(missing, GROWTH_PAGES));
    if (wanted < missing || !grows((int) wanted)) {
      throw new IllegalStateException(
          "linear memory: " + needed + " bytes needed, " + end + " there, and it can't grow");
    }
    end = memory.getBuffer().getByteLength();
    view.grown();
  }

  private boolean grows(int pages) {
    try {
      memory.grow(pages);
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  /**
   * The number of the smallest size that holds so many bytes and the room behind them: size 8 b + s
   * has 2ᵇ (1 + s / 8) bytes.
   */
  private static int sizeClass(int bytes) {
    long wanted = Math.max(1L << MIN_BITS, (long) bytes + ROOM);
    int bits = 63 - Long.numberOfLeadingZeros(wanted);
    long step = (1L << bits) / STEPS;
    return (bits * STEPS) + (int) ((wanted - (1L << bits) + step - 1) / step);
  }

  private static long capacity(int size) {
    long base = 1L << (size / STEPS);
    long exact = base + (size % STEPS) * (base / STEPS);
    return (exact + ROOM - 1) / ROOM * ROOM;
  }
}
