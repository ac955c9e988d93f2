package forwardpass.trainer.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.trainer.train.TrainState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares states to the bit. */
public final class States {
  private States() {}

  /** Fails unless the two have the same step and the same bits everywhere. */
  public static void assertSame(TrainState expected, TrainState actual) {
    assertEquals(expected.step(), actual.step());
    List<Map<String, float[]>> left =
        List.of(expected.weights(), expected.means(), expected.squares());
    List<Map<String, float[]>> right = List.of(actual.weights(), actual.means(), actual.squares());
    for (int part = 0; part < left.size(); part++) {
      Map<String, float[]> other = right.get(part);
      assertEquals(left.get(part).keySet(), other.keySet());
      left.get(part)
          .forEach(
              (name, values) ->
                  assertArrayEquals(
                      bits(values), bits(other.getOrDefault(name, new float[0])), name));
    }
  }

  /** Writes a checkpoint anew with one weight that is no number, and a checksum that fits. */
  public static void spoil(Path file) {
    StateFile.Saved saved = StateFile.read(file);
    Objects.requireNonNull(saved.state().weights().get("finalNorm.gain"))[0] = Float.NaN;
    StateFile.write(file, saved.model(), saved.state());
  }

  private static int[] bits(float[] values) {
    int[] bits = new int[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToRawIntBits(values[i]);
    }
    return bits;
  }
}
