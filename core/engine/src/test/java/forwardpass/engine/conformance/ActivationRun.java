package forwardpass.engine.conformance;

import forwardpass.engine.model.Activations;
import forwardpass.engine.model.Checkpoint;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
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
import java.util.function.Function;

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

  private final Backend backend;
  private final Gpt gpt;
  private final Function<Rng, int[]> tokens; // those of a random text

  private ActivationRun(Backend backend, Gpt gpt, Function<Rng, int[]> tokens) {
    this.backend = backend;
    this.gpt = gpt;
    this.tokens = tokens;
  }

  /** The model that ships, for random texts. */
  public static ActivationRun shipped(Backend backend, byte[] model, byte[] tokenizer) {
    ShippedModel shipped = ShippedModel.load(model, tokenizer);
    return new ActivationRun(
        backend,
        shipped.gpt(backend),
        rng -> {
          int[] text = shipped.tokenizer().encodeOrdinary(text(rng)).toArray();
          int[] begun = new int[text.length + 1];
          begun[0] = shipped.endOfText();
          System.arraycopy(text, 0, begun, 1, text.length);
          return begun;
        });
  }

  /**
   * The model of a checkpoint, for random tokens.
   *
   * @param name a name of {@link ModelRun#NAMES}
   * @param file the bytes of that checkpoint
   */
  public static ActivationRun checkpoint(Backend backend, String name, byte[] file) {
    Checkpoint checkpoint = new Checkpoint(Safetensors.of(file));
    GptConfig config = ModelRun.config(name, checkpoint);
    return new ActivationRun(
        backend,
        new Gpt(backend, checkpoint.load(backend, config, WeightFormat.PACKED)),
        rng -> {
          int[] random = new int[1 + rng.nextInt(config.nCtx())];
          for (int t = 0; t < random.length; t++) {
            random[t] = rng.nextInt(config.vocabSize());
          }
          return random;
        });
  }

  /** Every activation for the random text of a seed, by name; the text's tokens among them. */
  public Map<String, float[]> of(int seed) {
    int[] text = tokens.apply(Rng.seeded(seed));
    Map<String, float[]> numbers = new LinkedHashMap<>();
    float[] ids = new float[text.length];
    for (int t = 0; t < ids.length; t++) {
      ids[t] = text[t];
    }
    numbers.put("tokens", ids);
    try (Scope scope = backend.scope()) {
      Activations seen = Activations.all();
      scope.keep(gpt.forward(new int[][] {text}, seen));
      for (Activations.Key key : seen.keys()) {
        numbers.put(key.toString(), backend.read(seen.get(key.name(), key.layer())));
      }
    }
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
