package forwardpass.client.simd;

import static forwardpass.client.simd.Code.Type.F32;
import static forwardpass.client.simd.Code.Type.I32;
import static forwardpass.client.simd.Code.Type.V128;

/**
 * Attention of one new token, all heads in one call. A model that writes token by token has one
 * query a head, and the work of a head is so small that calling its kernels one by one from outside
 * adds noticeably to it.
 */
final class AttentionKernel {
  private static final float MINUS_ZERO = -0.0f;

  /** The keys that are compared at a time: two vectors of scores. */
  private static final int KEYS = 8;

  private final WasmModule module;
  private final boolean fused;
  private final Code code = new Code();
  private final int q = code.param(I32);
  private final int k = code.param(I32);
  private final int v = code.param(I32);
  private final int z = code.param(I32);
  private final int kvHeads = code.param(I32);
  private final int group = code.param(I32);
  private final int nKeys = code.param(I32);
  private final int dHead = code.param(I32);
  private final int capacity = code.param(I32);
  private final int scale = code.param(F32);
  private final int scores = code.param(I32);
  private final int panel = code.param(I32);
  private final int row = code.local(I32);
  private final int keysLeft = code.local(I32);
  private final int keyAt = code.local(I32);
  private final int scoreAt = code.local(I32);

  private AttentionKernel(WasmModule module, boolean fused) {
    this.module = module;
    this.fused = fused;
  }

  /** Adds {@code attendOne}; the kernels that it calls must be in the module. */
  static void addTo(WasmModule module, boolean fused) {
    module.export("attendOne", new AttentionKernel(module, fused).attendOne());
  }

  /**
   * {@code attendOne(q, k, v, z, kvHeads, group, nKeys, dHead, capacity, scale, scores, panel)}: z
   * = softmax(q kᵀ · scale) v for q and z [kvHeads · group, dHead], k and v [kvHeads, capacity,
   * dHead]. {@code scores} has room for the scores of a head, {@code panel} for eight keys.
   */
  private Code attendOne() {
    int left = code.local(I32);
    code.get(dHead).i32(2).op(Op.I32_SHL).set(row);
    code.get(capacity).get(row).op(Op.I32_MUL).set(capacity); // now the bytes from head to head
    code.whileAtLeast(
        kvHeads,
        1,
        () -> {
          code.get(group).set(left);
          code.whileAtLeast(
              left,
              1,
              () -> {
                compare();
                code.get(scores).get(scale).f32(MINUS_ZERO).get(scores).get(nKeys);
                code.call(module.function("affine"));
                code.get(scores).get(scores).i32(1).get(nKeys).get(nKeys);
                code.call(module.function("softmaxRows"));
                code.get(scores).get(v).get(z).get(nKeys).get(dHead);
                code.call(module.function("rowProduct"));
                code.increaseBy(q, row).increaseBy(z, row);
              });
          code.increaseBy(k, capacity).increaseBy(v, capacity);
        });
    return code;
  }

  /**
   * q kᵀ: eight keys at a time as long as there are so many, and the rest as a general product,
   * which copies its right side first.
   */
  private void compare() {
    code.get(nKeys).set(keysLeft).get(k).set(keyAt).get(scores).set(scoreAt);
    code.get(dHead).i32(3).op(Op.I32_AND).op(Op.I32_EQZ);
    code.when(() -> code.whileAtLeast(keysLeft, KEYS, this::compareEight));
    code.get(keysLeft);
    code.when(
        () -> {
          code.get(q).i32(0).get(keyAt).i32(1).get(scoreAt).i32(1).get(dHead).get(keysLeft);
          code.get(panel).call(module.function("product"));
        });
  }

  /** Each score is one sum in the order of the head's numbers, as in every product. */
  private void compareEight() {
    int[] sums = code.locals(V128, 2);
    int[] rows = code.locals(V128, 4);
    int[] scratch = code.locals(V128, 4);
    int numbersLeft = code.local(I32);
    int queryAt = code.local(I32);
    int from = code.local(I32);
    code.splat(0f).set(sums[0]).splat(0f).set(sums[1]);
    code.get(dHead).set(numbersLeft).get(q).set(queryAt);
    code.whileAtLeast(
        numbersLeft,
        4,
        () -> {
          code.get(keyAt).set(from);
          for (int sum : sums) {
            for (int key : rows) {
              code.get(from).memory(Op.V128_LOAD, 0).set(key).increaseBy(from, row);
            }
            Transpose.emit(
                code, rows, scratch, i -> loadQuery(queryAt, i, sum), i -> multiplyAdd(sum));
          }
          code.increase(keyAt, 16).increase(queryAt, 16);
        });
    code.get(scoreAt).get(sums[0]).memory(Op.V128_STORE, 0);
    code.get(scoreAt).get(sums[1]).memory(Op.V128_STORE, 16).increase(scoreAt, 4 * KEYS);
    code.get(keyAt).get(row).i32(KEYS - 1).op(Op.I32_MUL).op(Op.I32_ADD).set(keyAt);
  }

  private void loadQuery(int queryAt, int i, int sum) {
    if (!fused) {
      code.get(sum);
    }
    code.get(queryAt).memory(Op.V128_LOAD32_SPLAT, 4 * i);
  }

  private void multiplyAdd(int sum) {
    if (fused) {
      code.get(sum).op(Op.F32X4_RELAXED_MADD).set(sum);
    } else {
      code.op(Op.F32X4_MUL).op(Op.F32X4_ADD).set(sum);
    }
  }
}
