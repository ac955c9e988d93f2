package forwardpass.engine.conformance;

import forwardpass.engine.model.Generation;
import forwardpass.engine.model.Generator;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.KvCache;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import java.util.Map;

/** The model that ships, on any backend: how it goes on from a prompt, and its logits there. */
public final class ShippedRun {
  /** What it goes on from, behind the end-of-text token. */
  public static final String PROMPT = "Once upon a time";

  /** How many tokens it goes on for. */
  public static final int TOKENS = 80;

  private ShippedRun() {}

  /** The prompt's tokens, the end-of-text token before them. */
  public static int[] prompt(ShippedModel model) {
    int[] text = model.tokenizer().encodeOrdinary(PROMPT).toArray();
    int[] tokens = new int[text.length + 1];
    tokens[0] = model.endOfText();
    System.arraycopy(text, 0, tokens, 1, text.length);
    return tokens;
  }

  /** What the model writes if it always takes the likeliest token. */
  public static String greedy(Backend backend, ShippedModel model, Gpt gpt) {
    Generation wanted = new Generation(Sampler.greedy(), 0, TOKENS, model.endOfText(), false);
    Generator generator =
        new Generator(backend, gpt, prompt(model), wanted, (index, token, likely) -> true);
    generator.run();
    return model.tokenizer().decode(generator.generated());
  }

  /** The logits behind the prompt, read into a cache token by token. */
  @SuppressWarnings("try") // the scope is there to be closed
  public static float[] logits(Backend backend, ShippedModel model, Gpt gpt) {
    KvCache cache = new KvCache(backend, gpt.config(), 1);
    float[] logits = {};
    for (int token : prompt(model)) {
      try (Scope scratch = backend.scope()) {
        logits = backend.read(gpt.next(cache, new int[][] {{token}}));
      }
    }
    cache.free();
    return logits;
  }

  /** Both, as text: the logits' bits on a line of {@link ModelRun#text}, then the story. */
  public static String text(Backend backend, byte[] model, byte[] tokenizer) {
    ShippedModel shipped = ShippedModel.load(model, tokenizer);
    Gpt gpt = shipped.gpt(backend);
    String numbers = ModelRun.text(Map.of("logits", logits(backend, shipped, gpt)));
    String story = greedy(backend, shipped, gpt);
    gpt.weights().free();
    return numbers + story;
  }
}
