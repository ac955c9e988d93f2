package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/**
 * How kernels walk rows. Sums are {@link forwardpass.engine.tensor.LaneSum}'s: two vectors are its
 * eight lanes. The last step of a row may read, and write, up to seven numbers past its end: into
 * the next row, which is written later, or into the room behind a storage.
 */
abstract class RowWalk {
  final Code code = new Code();
  final int[] lanes = new int[2];
  final int[] v = new int[2];

  final void declareLocals() {
    for (int half = 0; half < 2; half++) {
      lanes[half] = code.local(V128);
      v[half] = code.local(V128);
    }
  }

  /** What to do with eight numbers; {@code half} is 0 or 1. */
  interface Half {
    void emit(int half);
  }

  /**
   * Walks a row of n numbers by eights. {@code load} leaves the half's four numbers in v[half];
   * {@code add} takes v[half] into lanes[half]. In the last step the numbers beyond the row are
   * replaced by {@code nothing}.
   */
  final void reduce(int n, float nothing, Half load, Half add, int... pointers) {
    int left = code.local(I32);
    code.get(n).set(left);
    code.whileAtLeast(
        left,
        8,
        () -> {
          for (int half = 0; half < 2; half++) {
            load.emit(half);
            add.emit(half);
          }
          advance(pointers, 32);
        });
    code.get(left);
    code.when(
        () -> {
          for (int half = 0; half < 2; half++) {
            load.emit(half);
            code.get(v[half]).splat(nothing);
            code.get(left).op(Op.I32X4_SPLAT);
            code.v128(4 * half, 4 * half + 1, 4 * half + 2, 4 * half + 3);
            code.op(Op.I32X4_GT_S).op(Op.V128_BITSELECT).set(v[half]);
            add.emit(half);
          }
        });
  }

  final void advance(int[] pointers, int bytes) {
    for (int pointer : pointers) {
      code.increase(pointer, bytes);
    }
  }

  /**
   * The lanes' sum from +0; {@code ((l0+l4) + (l2+l6)) + ((l1+l5) + (l3+l7))} stays on the stack.
   */
  final void sum(int n, Half load, int... pointers) {
    setLanes(0);
    reduce(
        n,
        0,
        load,
        half -> code.get(lanes[half]).get(v[half]).op(Op.F32X4_ADD).set(lanes[half]),
        pointers);
    code.get(lanes[0]).get(lanes[1]).op(Op.F32X4_ADD).set(lanes[0]);
    code.get(lanes[0]).get(lanes[0]).get(lanes[0]).shuffle32(2, 3, 2, 3).op(Op.F32X4_ADD);
    code.set(lanes[0]);
    code.get(lanes[0]).lane(Op.F32X4_EXTRACT_LANE, 0);
    code.get(lanes[0]).lane(Op.F32X4_EXTRACT_LANE, 1).op(Op.F32_ADD);
  }

  /** The row's largest number stays on the stack. */
  final void largest(int n, int x) {
    setLanes(Float.NEGATIVE_INFINITY);
    reduce(
        n,
        Float.NEGATIVE_INFINITY,
        half -> load(x, half),
        half -> code.get(lanes[half]).get(v[half]).op(Op.F32X4_MAX).set(lanes[half]),
        x);
    code.get(lanes[0]).get(lanes[1]).op(Op.F32X4_MAX).set(lanes[0]);
    for (int lane = 0; lane < 4; lane++) {
      code.get(lanes[0]).lane(Op.F32X4_EXTRACT_LANE, lane);
    }
    code.op(Op.F32_MAX).op(Op.F32_MAX).op(Op.F32_MAX);
  }

  final void setLanes(float value) {
    code.splat(value).set(lanes[0]).splat(value).set(lanes[1]);
  }

  final void load(int x, int half) {
    code.get(x).memory(Op.V128_LOAD, 16 * half).set(v[half]);
  }

  /** Runs the body ⌈n / 4⌉ times, the pointers moving on by four numbers. */
  final void byFours(int n, Runnable body, int... pointers) {
    int left = code.local(I32);
    code.get(n).set(left);
    code.whileAtLeast(
        left,
        1,
        () -> {
          body.run();
          advance(pointers, 16);
          code.increase(left, 1 - 4);
        });
  }

  /** Runs the body for every row; the pointers then move on by n numbers. */
  final void everyRow(int rows, int n, Runnable body, int... pointers) {
    int row = code.local(I32);
    code.get(n).i32(2).op(Op.I32_SHL).set(row);
    code.whileAtLeast(
        rows,
        1,
        () -> {
          body.run();
          for (int pointer : pointers) {
            code.increaseBy(pointer, row);
          }
        });
  }

  final int copyOf(int pointer) {
    int copy = code.local(I32);
    code.get(pointer).set(copy);
    return copy;
  }
}
