package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.CosineSchedule;
import forwardpass.engine.random.Rng;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainerTest {
  private static final byte[] SENTENCE =
      "The cat sat because it was tired. ".getBytes(StandardCharsets.UTF_8);
  private static final int LENGTH = 32;

  private final Backend backend = new ArrayBackend();

  static GptConfig[] configs() {
    return new GptConfig[] {
      GptConfig.gpt2(128, LENGTH, 2, 2, 32), GptConfig.llama(128, LENGTH, 2, 4, 2, 32, 64)
    };
  }

  /** The sentence, written again and again, from two places on. */
  private static int[][] pieces(int from) {
    int[][] pieces = new int[2][LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      pieces[0][i] = SENTENCE[(from + i) % SENTENCE.length];
      pieces[1][i] = SENTENCE[(from + 8 + i) % SENTENCE.length];
    }
    return pieces;
  }

  @ParameterizedTest
  @MethodSource("configs")
  void startsAtTheLogarithmOfTheVocabularyAndLearnsASentenceByHeart(GptConfig config) {
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(1));
    Gpt gpt = new Gpt(backend, weights);
    AdamW adamW = new AdamW(backend, weights.groups(0.1), AdamSettings.languageModel());
    int steps = 80;
    Trainer trainer =
        new Trainer(backend, gpt, adamW, new CosineSchedule(0.01, 0.001, 5, steps), 1);
    Trainer.Step first = trainer.step(pieces(0), pieces(1));
    double logV = Math.log(config.vocabSize());
    assertEquals(logV, first.loss(), 0.05 * logV);
    for (int step = 1; step < steps; step++) {
      trainer.step(pieces(0), pieces(1));
    }
    assertEquals(steps, trainer.steps());
    double loss = trainer.evaluate(pieces(0), pieces(1));
    assertTrue(loss < 0.1, "loss is " + loss + " nats after " + steps + " steps");
    assertArrayEquals(
        Arrays.copyOfRange(SENTENCE, 8, 8 + 20), greedy(gpt, Arrays.copyOf(SENTENCE, 8), 20));
  }

  private byte[] greedy(Gpt gpt, byte[] prompt, int count) {
    int[] tokens = new int[prompt.length];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = prompt[i];
    }
    Generation wanted = new Generation(Sampler.greedy(), 0, count, -1, false);
    Generator generator =
        new Generator(backend, gpt, tokens, wanted, (index, token, probabilities) -> true);
    generator.run();
    byte[] written = new byte[count];
    for (int i = 0; i < count; i++) {
      written[i] = (byte) generator.generated()[i];
    }
    return written;
  }
}
