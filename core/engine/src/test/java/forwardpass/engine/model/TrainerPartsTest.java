package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.model.Trainer.Part;
import forwardpass.engine.optim.Optimizer;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Eight rows read at once, in parts, and by two trainers, give the same gradients. */
class TrainerPartsTest {
  private static final int ROWS = 8;
  private static final int LENGTH = 6;
  private static final int TOKENS = ROWS * LENGTH;

  private final ArrayBackend backend = new ArrayBackend();
  private final int[][] rows = new int[ROWS][LENGTH + 1];

  /** Writes down the gradients, and changes nothing. */
  private final class Recorder implements Optimizer {
    private final List<Tensor> parameters;
    private final List<float[]> gradients = new ArrayList<>();

    Recorder(List<Tensor> parameters) {
      this.parameters = parameters;
    }

    @Override
    public void step(UnaryOperator<Tensor> gradientOf, double learningRate, double scale) {
      parameters.forEach(parameter -> gradients.add(backend.read(gradientOf.apply(parameter))));
    }
  }

  private record Outcome(Trainer.Step step, List<float[]> gradients) {}

  TrainerPartsTest() {
    Rng rng = Rng.seeded(5);
    for (int[] row : rows) {
      Arrays.setAll(row, i -> rng.nextInt(11));
    }
  }

  private Part part(int from, int to) {
    int[][] tokens = new int[to - from][];
    int[][] targets = new int[to - from][];
    for (int row = from; row < to; row++) {
      tokens[row - from] = Arrays.copyOf(rows[row], LENGTH);
      targets[row - from] = Arrays.copyOfRange(rows[row], 1, LENGTH + 1);
    }
    return new Part(tokens, targets);
  }

  private Outcome step(UnaryOperator<List<Tensor>> sum, Part... parts) {
    GptConfig config = GptConfig.gpt2(11, LENGTH, 1, 2, 8);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(1));
    Recorder recorder = new Recorder(new ArrayList<>(weights.tensors().values()));
    Trainer trainer = new Trainer(backend, new Gpt(backend, weights), recorder, step -> 0.1, 1);
    Trainer.Step step = trainer.step(List.of(parts), TOKENS, sum);
    return new Outcome(step, recorder.gradients);
  }

  private static void assertClose(Outcome expected, Outcome actual) {
    assertEquals(expected.step().loss(), actual.step().loss(), 1e-6);
    assertEquals(expected.step().gradientNorm(), actual.step().gradientNorm(), 1e-6);
    assertEquals(expected.gradients().size(), actual.gradients().size());
    for (int i = 0; i < expected.gradients().size(); i++) {
      assertArrayEquals(expected.gradients().get(i), actual.gradients().get(i), 1e-7f);
    }
  }

  @Test
  void partsOfEqualAndOfUnequalSizeGiveTheWholeBatchsGradients() {
    Outcome whole = step(own -> own, part(0, 8));
    assertClose(whole, step(own -> own, part(0, 2), part(2, 4), part(4, 6), part(6, 8)));
    assertClose(whole, step(own -> own, part(0, 1), part(1, 4), part(4, 8)));
  }

  @Test
  void twoTrainersThatSumGiveTheWholeBatchsGradients() {
    List<float[]> others = new ArrayList<>();
    step(
        own -> {
          own.forEach(tensor -> others.add(backend.read(tensor)));
          return own;
        },
        part(0, 3));
    Outcome both =
        step(
            own -> {
              List<Tensor> sums = new ArrayList<>();
              for (int i = 0; i < own.size(); i++) {
                Tensor other = backend.tensor(own.get(i).shape(), others.get(i));
                sums.add(backend.add(own.get(i), other));
              }
              return sums;
            },
            part(3, 8));
    assertClose(step(own -> own, part(0, 8)), both);
  }

  @Test
  void aWholeBatchInOnePartIsTheSameToTheBitAsTheSimpleStep() {
    Outcome whole = step(own -> own, part(0, 8));
    GptConfig config = GptConfig.gpt2(11, LENGTH, 1, 2, 8);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(1));
    Recorder recorder = new Recorder(new ArrayList<>(weights.tensors().values()));
    Trainer trainer = new Trainer(backend, new Gpt(backend, weights), recorder, step -> 0.1, 1);
    assertEquals(whole.step(), trainer.step(part(0, 8).tokens(), part(0, 8).targets()));
    for (int i = 0; i < recorder.gradients.size(); i++) {
      assertArrayEquals(whole.gradients().get(i), recorder.gradients.get(i));
    }
  }
}
