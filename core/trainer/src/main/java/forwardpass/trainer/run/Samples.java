package forwardpass.trainer.run;

import forwardpass.engine.model.Generation;
import forwardpass.engine.model.Generator;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.trainer.data.TokenFileWriter;
import java.util.Arrays;

/** What a model writes, from seeds. */
public final class Samples {
  /**
   * A text.
   *
   * @param seed that it follows from
   * @param text prompt included
   * @param ended whether the model ended it itself
   */
  public record Sample(int seed, String text, boolean ended) {}

  private Samples() {}

  /**
   * One text.
   *
   * @param prompt how it begins; may be empty. Of one that is longer than the context, the model
   *     reads the end
   * @param maxTokens the most tokens after the prompt
   */
  public static Sample of(
      Backend backend,
      Gpt gpt,
      Tokenizer tokenizer,
      String prompt,
      Sampler sampler,
      int seed,
      int maxTokens) {
    int endOfText = TokenFileWriter.endOfText(tokenizer);
    int[] begun = tokenizer.encodeOrdinary(prompt).toArray();
    int[] tokens = new int[begun.length + 1];
    tokens[0] = endOfText; // a text begins where another ended
    System.arraycopy(begun, 0, tokens, 1, begun.length);
    int context = gpt.config().nCtx();
    if (tokens.length > context) {
      tokens = Arrays.copyOfRange(tokens, tokens.length - context, tokens.length);
    }
    Generation wanted = new Generation(sampler, seed, maxTokens, endOfText, true);
    Generator generator =
        new Generator(backend, gpt, tokens, wanted, (index, token, probabilities) -> true);
    Generation.End end = generator.run();
    int[] all = Arrays.copyOf(begun, begun.length + generator.generated().length);
    System.arraycopy(generator.generated(), 0, all, begun.length, generator.generated().length);
    return new Sample(seed, tokenizer.decode(all), end == Generation.End.STOP_TOKEN);
  }
}
