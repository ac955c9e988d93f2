package forwardpass.engine.model;

import forwardpass.engine.numeric.Trig;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.Arrays;

/**
 * Cosine and sine of every position's angles, computed in double and rounded once: position t turns
 * pair i by t · theta^(−2i / dHead). Positions are worked out when they are first asked for; a
 * context may be long.
 */
final class RotaryTables {
  private final double[] frequencies; // [dHead / 2]
  private float[] cos = {}; // [known, dHead / 2]
  private float[] sin = {};
  private int known;

  RotaryTables(Positions.Rotary rotary, int dHead) {
    frequencies = new double[dHead / 2];
    for (int i = 0; i < frequencies.length; i++) {
      frequencies[i] = rotary.frequency(i, dHead);
    }
  }

  /** [count, dHead / 2] of the positions from {@code at} on. */
  Tensor cos(Backend backend, int at, int count) {
    extend(at + count);
    return rows(backend, cos, at, count);
  }

  /** [count, dHead / 2] of the positions from {@code at} on. */
  Tensor sin(Backend backend, int at, int count) {
    extend(at + count);
    return rows(backend, sin, at, count);
  }

  private Tensor rows(Backend backend, float[] table, int at, int count) {
    int half = frequencies.length;
    float[] rows = Arrays.copyOfRange(table, at * half, (at + count) * half);
    return backend.tensor(Shape.of(count, half), rows);
  }

  private void extend(int positions) {
    if (positions <= known) {
      return;
    }
    int half = frequencies.length;
    int enough = Math.max(positions, 2 * known);
    cos = Arrays.copyOf(cos, enough * half);
    sin = Arrays.copyOf(sin, enough * half);
    for (int t = known; t < enough; t++) {
      for (int i = 0; i < half; i++) {
        cos[t * half + i] = (float) Trig.cos(t * frequencies[i]);
        sin[t * half + i] = (float) Trig.sin(t * frequencies[i]);
      }
    }
    known = enough;
  }
}
