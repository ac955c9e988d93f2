package forwardpass.trainer.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.torch.TorchBackend;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainerTest {
  private static final String TEN_SENTENCES =
      "The cat sat. A dog ran home. Birds fly south. Rain fell all day. Tom ate an apple. "
          + "Snow is cold. We sang a song. Fish swim in ponds. Night came soon. Mia found a key. ";
  private static final GptConfig CONFIG = GptConfig.gpt2(128, 32, 2, 2, 48);

  @BeforeAll
  static void oneThread() {
    Threads.ONE.apply();
  }

  static List<Backend> backends() {
    return List.of(new ArrayBackend(), TorchBackend.cpu());
  }

  private static TokenSource text(int times) {
    byte[] bytes = TEN_SENTENCES.repeat(times).getBytes(StandardCharsets.US_ASCII);
    int[] tokens = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      tokens[i] = bytes[i];
    }
    return TokenSource.of(tokens);
  }

  private static Trainer trainer(Backend backend, int steps) {
    TrainSettings settings = TrainSettings.of(1, 4, 32, steps).withLearningRate(5e-3);
    return new Trainer(CONFIG, backend, text(8), settings);
  }

  @ParameterizedTest
  @MethodSource("backends")
  void startsAtTheLogarithmOfTheVocabulary(Backend backend) {
    try (Trainer trainer = trainer(backend, 10)) {
      assertEquals(Math.log(128), trainer.step().loss(), 0.05 * Math.log(128));
    }
  }

  /** The first letters of a window can't be known; so what is measured is the rest of it. */
  @ParameterizedTest
  @MethodSource("backends")
  void learnsTenSentencesByHeart(Backend backend) {
    try (Trainer trainer = trainer(backend, 300)) {
      double loss = Double.NaN;
      while (!trainer.isDone()) {
        loss = trainer.step().loss();
      }
      double last = loss;
      assertTrue(last < 0.3, () -> "loss " + last);
      assertTrue(behindTheStart(backend, trainer) < 0.1, "by heart");
    }
  }

  private static double behindTheStart(Backend backend, Trainer trainer) {
    int[] window = new int[33];
    double sum = 0;
    int count = 0;
    for (int from = 0; from < TEN_SENTENCES.length(); from += 16) {
      text(8).read(from, window);
      int[][] tokens = {Arrays.copyOf(window, 32)};
      int[] targets = Arrays.copyOfRange(window, 1, 33);
      float[] each = backend.read(backend.crossEntropyRows(trainer.gpt().forward(tokens), targets));
      for (int i = 12; i < 32; i++) {
        sum += each[i];
        count++;
      }
    }
    return sum / count;
  }

  /** Rounding differs, so losses part slowly: to within 10⁻⁴ nats over 20 steps. */
  @Test
  void torchAndPlainJavaAgreeStepByStep() {
    try (Trainer java = trainer(new ArrayBackend(), 20);
        Trainer torch = trainer(TorchBackend.cpu(), 20)) {
      for (int step = 0; step < 20; step++) {
        assertEquals(java.step().loss(), torch.step().loss(), 1e-4, "step " + step);
      }
    }
  }

  @Test
  void theSameNumbersFallHoweverABatchIsReadInParts() {
    try (Trainer whole = dropping(1);
        Trainer inParts = dropping(4)) {
      for (int step = 0; step < 5; step++) {
        assertEquals(whole.step().loss(), inParts.step().loss(), 1e-5, "step " + step);
      }
    }
  }

  private static Trainer dropping(int parts) {
    TrainSettings settings =
        new TrainSettings(1, 4, 32, 5, 0, 0, 5e-3, 0.1, 0.9, 0.98, 1, Method.ADAMW, parts, 0.3);
    return new Trainer(CONFIG, new ArrayBackend(), text(8), settings);
  }

  @ParameterizedTest
  @MethodSource("backends")
  void goesOnFromAStateToTheBit(Backend backend) {
    try (Trainer whole = trainer(backend, 12);
        Trainer second = trainer(backend, 12)) {
      for (int step = 0; step < 6; step++) {
        whole.step();
      }
      second.restore(whole.state());
      assertEquals(6, second.steps());
      while (!whole.isDone()) {
        assertEquals(whole.step(), second.step());
      }
      TrainState expected = whole.state();
      TrainState actual = second.state();
      expected
          .weights()
          .forEach((name, w) -> assertArrayEquals(w, actual.weights().get(name), name));
      expected.means().forEach((name, m) -> assertArrayEquals(m, actual.means().get(name), name));
    }
  }

  @Test
  @Tag("thorough")
  void memoryStaysFlatOverAThousandSteps() {
    try (Trainer trainer = trainer(TorchBackend.cpu(), 1200)) {
      for (int step = 0; step < 200; step++) {
        trainer.step();
      }
      long before = Pointer.physicalBytes();
      while (!trainer.isDone()) {
        trainer.step();
      }
      long grown = Pointer.physicalBytes() - before;
      // a step makes some 20 MB of native tensors: a leak of one in a thousand would show
      assertTrue(grown < 60L << 20, () -> "grew by " + (grown >> 20) + " MiB");
    }
  }
}
