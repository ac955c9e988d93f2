package forwardpass.trainer.ship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.random.Rng;
import forwardpass.engine.statistics.Moments;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.run.Validation;
import forwardpass.trainer.train.TokenSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two stories, which end with token 9: 1 9 and 2 2 9. The first token is not predicted. */
class StoryLossesTest {
  private static final double BIT = Math.log(2);
  private static final TokenSource TEXT = TokenSource.of(new int[] {1, 9, 2, 2, 9});
  private static final double[] SURPRISES = {2 * BIT, BIT, BIT, 2 * BIT};

  private final StoryLosses losses = new StoryLosses(TEXT, 9, Long.MAX_VALUE);

  /** The stories' deviations from 1.5 bits sum to 0.5 and −0.5: √(2 · 0.5) / 4. */
  @Test
  void clustersTheErrorOfTheMeanByStory() {
    StoryLosses.Loss loss = losses.perToken(SURPRISES);
    assertEquals(1.5 * BIT, loss.mean(), 1e-15);
    assertEquals(0.25 * BIT, loss.error(), 1e-15);
  }

  /** 6 bits in 6 bytes, a story 1 bit above its length and one 1 below: √(2 · 2) / 6. */
  @Test
  void dividesBitsByTheStoriesOwnLengths() {
    StoryLosses.Loss loss = losses.bitsPerByte(SURPRISES, List.of(1.0, 5.0));
    assertEquals(1, loss.mean(), 1e-15);
    assertEquals(1.0 / 3, loss.error(), 1e-15);
  }

  @Test
  void losesAsMuchATokenAsTheValidation() {
    Backend backend = new ArrayBackend();
    GptConfig config = GptConfig.gpt2(10, 3, 1, 1, 4); // a context of 3: two stretches
    Gpt gpt = new Gpt(backend, GptWeights.random(backend, config, Rng.seeded(1)));
    double validation = Validation.of(backend, gpt, TEXT, 3, Long.MAX_VALUE).loss();
    assertEquals(validation, Moments.mean(losses.surprises(backend, gpt)), 1e-6);
  }

  @Test
  void readsNoFurtherThanAsked() {
    assertEquals(3, new StoryLosses(TEXT, 9, 3).text().size());
  }
}
