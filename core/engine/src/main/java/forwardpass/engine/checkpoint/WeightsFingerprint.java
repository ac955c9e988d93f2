package forwardpass.engine.checkpoint;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.tensor.Backend;

/**
 * SHA-256 of a model's weights: equal where every weight has the same bits. It is taken over the
 * float32 numbers of all parameters in the order of {@link Parameter#allOf}, row by row, the least
 * significant byte first, with nothing between.
 */
public final class WeightsFingerprint {
  private WeightsFingerprint() {}

  /** 64 digits from 0 to f. */
  public static String of(Backend backend, Gpt gpt) {
    ParameterValues values = gpt.weights().values(backend);
    Sha256 hash = new Sha256();
    for (Parameter parameter : Parameter.allOf(gpt.config())) {
      float[] weights = values.of(parameter);
      byte[] bytes = new byte[4 * weights.length];
      for (int i = 0; i < weights.length; i++) {
        int bits = Float.floatToRawIntBits(weights[i]);
        for (int k = 0; k < 4; k++) {
          bytes[4 * i + k] = (byte) (bits >>> (8 * k));
        }
      }
      hash.add(bytes, 0, bytes.length);
    }
    return Sha256.hex(hash.digest());
  }
}
