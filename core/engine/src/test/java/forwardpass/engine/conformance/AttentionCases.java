package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.RotaryLayout;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;

/** Attention in all its shapes, its mask, its cache, and rotary positions. */
final class AttentionCases {
  private AttentionCases() {}

  static void addTo(List<Case> cases) {
    for (int[] s : new int[][] {{1, 1}, {1, 7}, {3, 3}, {3, 9}, {2, 17}}) {
      ElementwiseCases.both(
          cases,
          new Operation(
              "causalSoftmax",
              (b, x) -> b.causalSoftmax(x[0]),
              x -> causal(x[0]),
              Shape.of(2, s[0], s[1])));
    }
    // B, nHeads, nKvHeads, T, keys, dHead
    int[][] sizes = {
      {1, 1, 1, 1, 1, 1},
      {1, 2, 2, 3, 3, 5},
      {2, 3, 3, 5, 5, 8},
      {1, 4, 2, 3, 3, 7},
      {2, 4, 1, 2, 2, 3},
      {1, 2, 1, 1, 9, 8},
      {2, 4, 2, 1, 17, 12},
      {1, 3, 3, 1, 16, 6},
      {1, 2, 2, 3, 7, 9}
    };
    for (int[] s : sizes) {
      attention(cases, s, s[4]);
    }
    attention(cases, new int[] {1, 2, 1, 2, 9, 5}, 4); // a cache with room left
    attention(cases, new int[] {2, 4, 2, 1, 20, 8}, 13); // the same, one new token
    for (RotaryLayout layout : RotaryLayout.values()) {
      rotary(cases, layout, Shape.of(3, 2));
      rotary(cases, layout, Shape.of(2, 3, 5, 8));
    }
    cases.add(
        new Case("a cache gives the bits of full attention", AttentionCases::cacheEqualsWhole));
    cases.add(new Case("a query does not read what it does not see", AttentionCases::unseen));
    cases.add(new Case("very low scores win against a masked one", AttentionCases::lowScores));
    cases.add(new Case("attention of three tokens, by hand", AttentionCases::threeTokens));
  }

  private static Truth causal(Truth scores) {
    int queries = scores.shape().dim(-2);
    int keys = scores.shape().dim(-1);
    Truth masked =
        Truth.of(
            scores.shape(),
            index -> {
              int query = index[index.length - 2];
              int key = index[index.length - 1];
              return key <= keys - queries + query ? scores.at(index) : Double.NEGATIVE_INFINITY;
            });
    return masked.rows(Truth::softmax);
  }

  private static void attention(List<Case> cases, int[] s, int nKeys) {
    Shape q = Shape.of(s[0], s[1], s[3], s[5]);
    Shape k = Shape.of(s[0], s[2], s[4], s[5]);
    int group = s[1] / s[2];
    ElementwiseCases.both(
        cases,
        new Operation(
            "causalAttention over " + nKeys + " keys",
            (b, x) -> b.causalAttention(x[0], x[1], x[2], nKeys, 0.4f),
            x -> {
              Truth scores =
                  Truth.of(
                      Shape.of(s[0], s[1], s[3], nKeys),
                      i -> {
                        double dot = 0;
                        for (int d = 0; d < s[5]; d++) {
                          dot +=
                              x[0].at(i[0], i[1], i[2], d) * x[1].at(i[0], i[1] / group, i[3], d);
                        }
                        return dot * 0.4f;
                      });
              Truth pattern = causal(scores);
              return Truth.of(
                  q,
                  i -> {
                    double z = 0;
                    for (int key = 0; key < nKeys; key++) {
                      z +=
                          pattern.at(i[0], i[1], i[2], key)
                              * x[2].at(i[0], i[1] / group, key, i[3]);
                    }
                    return z;
                  });
            },
            q,
            k,
            k));
  }

  private static void rotary(List<Case> cases, RotaryLayout layout, Shape shape) {
    int half = shape.dim(-1) / 2;
    Shape table = Shape.of(shape.dim(-2), half);
    float[] cos = new float[table.size()];
    float[] sin = new float[table.size()];
    for (int i = 0; i < cos.length; i++) {
      cos[i] = (float) Math.cos(i * 0.3);
      sin[i] = (float) Math.sin(i * 0.3);
    }
    ElementwiseCases.both(
        cases,
        new Operation(
            "rotary " + layout,
            (b, x) -> b.rotary(x[0], b.tensor(table, cos), b.tensor(table, sin), layout),
            x ->
                Truth.of(
                    shape,
                    index -> {
                      int d = index[index.length - 1];
                      boolean halves = layout == RotaryLayout.HALVES;
                      int pair = halves ? d % half : d / 2;
                      boolean first = halves ? d < half : d % 2 == 0;
                      int angle = index[index.length - 2] * half + pair;
                      int[] other = index.clone();
                      other[index.length - 1] = halves ? (d + half) % (2 * half) : d ^ 1;
                      double turned = x[0].at(other) * sin[angle];
                      return x[0].at(index) * cos[angle] + (first ? -turned : turned);
                    }),
            shape));
  }

  private static void cacheEqualsWhole(Checker checker) {
    Backend b = checker.subject();
    Numbers numbers = new Numbers(8);
    Shape shape = Shape.of(1, 2, 6, 8);
    Tensor q = b.tensor(shape, numbers.signed(shape));
    Tensor k = b.tensor(shape, numbers.signed(shape));
    Tensor v = b.tensor(shape, numbers.signed(shape));
    float[] whole = b.read(b.causalAttention(q, k, v, 6, 0.35f));
    Tensor keys = b.full(Shape.of(1, 2, 16, 8), 0);
    Tensor values = b.full(Shape.of(1, 2, 16, 8), 0);
    for (int t = 0; t < 6; t++) {
      b.assignRows(keys, t, b.slice(k, 2, t, t + 1));
      b.assignRows(values, t, b.slice(v, 2, t, t + 1));
      float[] z = b.read(b.causalAttention(b.slice(q, 2, t, t + 1), keys, values, t + 1, 0.35f));
      float[] expected = new float[16];
      for (int i = 0; i < 16; i++) {
        expected[i] = whole[(i / 8 * 6 + t) * 8 + i % 8];
      }
      checker.sameBits("position " + t, z, expected);
    }
  }

  /** Keys of 0 give every visible value the same weight. */
  private static void threeTokens(Checker checker) {
    Backend b = checker.subject();
    Shape shape = Shape.of(1, 1, 3, 2);
    Tensor q = b.tensor(shape, 1, 0, 0, 1, 1, 1);
    Tensor v = b.tensor(shape, 10, 0, 0, 10, 5, 5);
    float[] z = b.read(b.causalAttention(q, b.full(shape, 0), v, 3, 1));
    checker.close("z", z, new double[] {10, 0, 5, 5, 5, 5}, 1e-6);
  }

  /** e / (1 + e) = 0.731059 for the second row; what stands above the diagonal changes nothing. */
  private static void unseen(Checker checker) {
    Backend b = checker.subject();
    for (float hidden : new float[] {0, Float.NaN, Float.POSITIVE_INFINITY, -Float.MAX_VALUE}) {
      Tensor scores = b.tensor(Shape.of(2, 2), 1, hidden, 2, 3);
      float[] pattern = b.read(b.causalSoftmax(scores));
      checker.close(
          "hidden score " + hidden, pattern, new double[] {1, 0, 0.268941421, 0.731058579}, 1e-6);
    }
  }

  /** −20,000 and −20,001 differ by 1: e / (1 + e) and 1 / (1 + e), whatever is masked. */
  private static void lowScores(Checker checker) {
    Backend b = checker.subject();
    Tensor scores = b.tensor(Shape.of(2, 3), -20_000, -20_001, 0, -20_000, -20_001, -40_000);
    float[] pattern = b.read(b.causalSoftmax(scores));
    double[] expected = {0.731058579, 0.268941421, 0, 0.731058579, 0.268941421, 0};
    checker.close("pattern", pattern, expected, 1e-6);
  }
}
