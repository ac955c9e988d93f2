package forwardpass.trainer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.trainer.train.TokenSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ValidationTest {
  private static final int VOCABULARY = 7;
  private static final int LENGTH = 4;

  private final ArrayBackend backend = new ArrayBackend();
  private final GptConfig config = GptConfig.gpt2(VOCABULARY, LENGTH, 1, 1, 4);

  private static int[] text(int size) {
    int[] tokens = new int[size];
    Arrays.setAll(tokens, i -> i * i % VOCABULARY);
    return tokens;
  }

  /** A model of zeros gives every token 1 / 7; of n tokens n - 1 are predicted. */
  @Test
  void aModelThatKnowsNothingHasTheLogarithmOfTheVocabularyWhateverTheLength() {
    Gpt zeros =
        new Gpt(
            backend,
            GptWeights.of(
                backend,
                config,
                parameter -> new float[parameter.shape().size()],
                WeightFormat.TENSORS));
    for (int size = 2; size < 40; size++) {
      Validation.Result result =
          Validation.of(backend, zeros, TokenSource.of(text(size)), LENGTH, Long.MAX_VALUE);
      assertEquals(size - 1, result.tokens());
      assertEquals(Math.log(VOCABULARY), result.loss(), 1e-6);
    }
  }

  /** As in transformers' issue 30975, where the last stretch was weighted wrongly. */
  @Test
  void everyTokenButTheFirstCountsOnceWithWhatStandsBeforeItInItsStretch() {
    Gpt gpt = new Gpt(backend, GptWeights.random(backend, config, Rng.seeded(1)));
    int[] tokens = text(11); // stretches of 4, 4 and 2
    double sum = 0;
    for (int from = 0; from < 10; from += LENGTH) {
      int to = Math.min(10, from + LENGTH);
      int[][] row = {Arrays.copyOfRange(tokens, from, to)};
      int[] targets = Arrays.copyOfRange(tokens, from + 1, to + 1);
      for (float each : backend.read(backend.crossEntropyRows(gpt.forward(row), targets))) {
        sum += each;
      }
    }
    Validation.Result result =
        Validation.of(backend, gpt, TokenSource.of(tokens), LENGTH, Long.MAX_VALUE);
    assertEquals(sum / 10, result.loss(), 1e-6);
  }
}
