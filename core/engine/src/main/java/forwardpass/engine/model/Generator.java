package forwardpass.engine.model;

import forwardpass.engine.model.Generation.End;
import forwardpass.engine.random.Rng;
import forwardpass.engine.sampling.SamplingSteps;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes on from a prompt, one token after another. The prompt is read in one pass (prefill), each
 * token after it in a pass of its own (decode), with keys and values remembered. {@link #step}
 * makes one token at a time, for a caller with other things to do; {@link #run} makes them all.
 */
public final class Generator {
  private final Backend backend;
  private final Gpt gpt;
  private final KvCache cache;
  private final Generation wanted;
  private final Generation.Listener listener;
  private final Rng rng;
  private final int promptLength;
  private int[] tokens; // the prompt and what was generated, with room to spare
  private int length;
  private int read; // how many of them the cache has been given

  /**
   * Ready to write on.
   *
   * @param backend the model's
   * @param prompt 1 … nCtx tokens
   * @throws IllegalArgumentException if a token of the prompt, or a stop token, is none of the
   *     model's
   */
  public Generator(
      Backend backend, Gpt gpt, int[] prompt, Generation wanted, Generation.Listener listener) {
    TokenBatch.of("prompt", new int[][] {prompt}, gpt.config(), 0); // refuses what can't be read
    for (int stop : wanted.stopTokens()) {
      if (stop >= gpt.config().vocabSize()) {
        throw new IllegalArgumentException(
            "generator: stop token " + stop + ", vocabSize is " + gpt.config().vocabSize());
      }
    }
    this.backend = backend;
    this.gpt = gpt;
    this.wanted = wanted;
    this.listener = listener;
    this.rng = Rng.seeded(wanted.seed());
    this.cache = new KvCache(backend, gpt.config(), 1);
    this.promptLength = prompt.length;
    this.tokens = prompt.clone();
    this.length = prompt.length;
  }

  /** Generates until the end, and gives the cache's memory back. */
  public End run() {
    try {
      End end = step();
      while (end == null) {
        end = step();
      }
      return end;
    } finally {
      cache.free();
    }
  }

  /** What was generated so far, without the prompt. */
  public int[] generated() {
    return Arrays.copyOfRange(tokens, promptLength, length);
  }

  /** Gives the cache's memory back, where {@link #run} did not. */
  public void free() {
    cache.free();
  }

  /** Chooses one token; null if it goes on, or why it ended. */
  public @Nullable End step() {
    int index = length - promptLength;
    if (index == wanted.maxTokens()) {
      return End.MAX_TOKENS;
    }
    if (length - read > cache.room()) {
      if (!wanted.slides()) {
        return End.CONTEXT_FULL;
      }
      cache.truncate(0);
      read = length - Math.max(1, cache.capacity() / 2);
    }
    int[] context = Arrays.copyOf(tokens, length);
    SamplingSteps steps = wanted.sampler().steps(logits(), context, promptLength);
    int token = steps.draw(rng);
    if (wanted.stopTokens().contains(token)) {
      return End.STOP_TOKEN;
    }
    append(token);
    return listener.token(index, token, steps.probabilities()) ? null : End.CANCELLED;
  }

  /** Reads what the cache has not seen, and returns the logits of what follows. */
  @SuppressWarnings("try") // the scope is there to be closed
  private double[] logits() {
    int[] unread = Arrays.copyOfRange(tokens, read, length);
    try (Scope scratch = backend.scope()) {
      Tensor last = gpt.next(cache, new int[][] {unread}); // [1, vocabSize]
      read = length;
      float[] logits = backend.read(last);
      double[] wide = new double[logits.length];
      for (int i = 0; i < wide.length; i++) {
        wide[i] = logits[i];
      }
      return wide;
    }
  }

  private void append(int token) {
    if (length == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * length);
    }
    tokens[length++] = token;
  }
}
