package forwardpass.engine.conformance;

import forwardpass.engine.model.Activations;
import forwardpass.engine.model.Checkpoint;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.weights.Safetensors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every activation of a model as it reads random texts, on any backend. Where the bits must be the
 * same, a digest of each is enough: they are far too many to be carried about.
 */
public final class ActivationRun {
  /** The longest random text, in characters; it has as many tokens at most. */
  public static final int LONGEST = 24;

  private static final String CHARACTERS =
      "abcdefghijklmnopqrstuvwxyz     .,;!?'\"\n0123456789ABCDEé\u00df\u4e2d\u6587\u20ac_";

  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private ActivationRun() {}

  /**
   * Every activation of the model that ships as it reads the random text of a seed, by name; the
   * text's tokens among them.
   */
  public static Map<String, float[]> shipped(
      Backend backend, byte[] model, byte[] tokenizer, int seed) {
    ShippedModel shipped = ShippedModel.load(model, tokenizer);
    int[] text = shipped.tokenizer().encodeOrdinary(text(Rng.seeded(seed))).toArray();
    int[] tokens = new int[text.length + 1];
    tokens[0] = shipped.endOfText();
    System.arraycopy(text, 0, tokens, 1, text.length);
    return of(backend, shipped.gpt(backend), tokens);
  }

  /**
   * The same of a checkpoint, for random tokens.
   *
   * @param name a name of {@link ModelRun#NAMES}
   * @param file the bytes of that checkpoint
   */
  public static Map<String, float[]> checkpoint(
      Backend backend, String name, byte[] file, int seed) {
    Checkpoint checkpoint = new Checkpoint(Safetensors.of(file));
    Gpt gpt =
        new Gpt(
            backend,
            checkpoint.load(backend, ModelRun.config(name, checkpoint), WeightFormat.PACKED));
    Rng rng = Rng.seeded(seed);
    int[] tokens = new int[1 + rng.nextInt(gpt.config().nCtx())];
    for (int t = 0; t < tokens.length; t++) {
      tokens[t] = rng.nextInt(gpt.config().vocabSize());
    }
    return of(backend, gpt, tokens);
  }

  private static Map<String, float[]> of(Backend backend, Gpt gpt, int[] tokens) {
    Map<String, float[]> numbers = new LinkedHashMap<>();
    float[] ids = new float[tokens.length];
    for (int t = 0; t < ids.length; t++) {
      ids[t] = tokens[t];
    }
    numbers.put("tokens", ids);
    try (Scope scope = backend.scope()) {
      Activations seen = Activations.all();
      scope.keep(gpt.forward(new int[][] {tokens}, seen));
      for (Activations.Key key : seen.keys()) {
        numbers.put(key.toString(), backend.read(seen.get(key.name(), key.layer())));
      }
    }
    gpt.weights().free();
    return numbers;
  }

  /** A line a name: how many numbers it has, and the FNV-1a digest of their bits. */
  public static List<String> digests(Map<String, float[]> numbers) {
    List<String> lines = new ArrayList<>();
    numbers.forEach(
        (name, values) -> {
          long digest = FNV_BASIS;
          for (float value : values) {
            int bits = Float.floatToRawIntBits(value);
            for (int shift = 0; shift < 32; shift += 8) {
              digest = (digest ^ (bits >>> shift & 0xff)) * FNV_PRIME;
            }
          }
          lines.add(name + ": " + values.length + " " + Long.toHexString(digest));
        });
    return lines;
  }

  private static String text(Rng rng) {
    StringBuilder text = new StringBuilder();
    int length = 1 + rng.nextInt(LONGEST);
    while (text.length() < length) {
      text.append(CHARACTERS.charAt(rng.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
