package forwardpass.engine.tensor;

/**
 * Causal attention on Java arrays, one query at a time: scores against the keys it may see, their
 * softmax, the weighted sum of the values. Keys it may not see would add exact zeros; they are left
 * out.
 */
final class ArrayAttention {
  private final int heads; // B · nHeads
  private final int group; // query heads that share a key head
  private final int queries;
  private final int nKeys;
  private final int capacity;
  private final int dHead;
  private final float scale;
  private final float[] pattern; // [nKeys], of one query

  ArrayAttention(Shape q, Shape k, int nKeys, float scale) {
    this.heads = q.dim(0) * q.dim(1);
    this.group = q.dim(1) / k.dim(1);
    this.queries = q.dim(2);
    this.nKeys = nKeys;
    this.capacity = k.dim(2);
    this.dHead = q.dim(3);
    this.scale = scale;
    this.pattern = new float[nKeys];
  }

  void run(float[] q, float[] k, float[] v, float[] z) {
    for (int head = 0; head < heads; head++) {
      int keysAt = head / group * capacity * dHead;
      for (int query = 0; query < queries; query++) {
        int at = (head * queries + query) * dHead;
        int seen = nKeys - queries + query + 1;
        ArrayMatmul.byTransposed(q, at, k, keysAt, pattern, 0, 1, dHead, seen);
        for (int key = 0; key < seen; key++) {
          pattern[key] *= scale;
        }
        ArrayRows.softmax(pattern, 0, seen, pattern, 0, seen);
        ArrayMatmul.rowTimes(pattern, 0, v, keysAt, z, at, seen, dHead);
      }
    }
  }
}
