package forwardpass.client.simd;

import java.util.function.IntConsumer;

/** Turns four rows of four floats into four columns, by two rounds of shuffles. */
final class Transpose {
  private Transpose() {}

  /**
   * Emits the turning of the rows in four locals, which keep their values. For each column {@code
   * before} is emitted, then the column is put on the stack, then {@code after} is emitted.
   *
   * @param scratch four more locals
   */
  static void emit(Code code, int[] rows, int[] scratch, IntConsumer before, IntConsumer after) {
    code.get(rows[0]).get(rows[1]).shuffle32(0, 4, 1, 5).set(scratch[0]);
    code.get(rows[2]).get(rows[3]).shuffle32(0, 4, 1, 5).set(scratch[1]);
    code.get(rows[0]).get(rows[1]).shuffle32(2, 6, 3, 7).set(scratch[2]);
    code.get(rows[2]).get(rows[3]).shuffle32(2, 6, 3, 7).set(scratch[3]);
    for (int i = 0; i < 4; i++) {
      before.accept(i);
      int first = 2 * (i & 1);
      code.get(scratch[i & 2]).get(scratch[(i & 2) + 1]);
      code.shuffle32(first, first + 1, first + 4, first + 5);
      after.accept(i);
    }
  }
}
