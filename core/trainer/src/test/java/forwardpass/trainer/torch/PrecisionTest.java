package forwardpass.trainer.torch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.autograd.Gradients;
import forwardpass.engine.autograd.Tape;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PrecisionTest {
  private static final GptConfig CONFIG = GptConfig.gpt2(50, 40, 2, 3, 48);

  @Test
  void bfloat16GivesNearlyTheGradientsOfFloat32() {
    Map<String, float[]> expected = gradients(TorchBackend.cpu());
    Map<String, float[]> actual = gradients(new TorchBackend(Device.CPU, Precision.BFLOAT16));
    for (Map.Entry<String, float[]> entry : expected.entrySet()) {
      if (entry.getKey().endsWith("bK")) {
        continue; // adding one number to all scores of a row changes nothing: its gradient is 0
      }
      double error = distance(entry.getValue(), Objects.requireNonNull(actual.get(entry.getKey())));
      double norm = distance(entry.getValue(), new float[entry.getValue().length]);
      assertTrue(error < 0.03 * norm, () -> entry.getKey() + ": " + error + " of " + norm);
    }
  }

  private static double distance(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private static Map<String, float[]> gradients(Backend backend) {
    Map<String, float[]> gradients = new LinkedHashMap<>();
    Rng rng = Rng.seeded(3);
    int[][] tokens = new int[4][CONFIG.nCtx()];
    int[][] targets = new int[4][CONFIG.nCtx()];
    for (int row = 0; row < tokens.length; row++) {
      for (int i = 0; i < CONFIG.nCtx(); i++) {
        tokens[row][i] = rng.nextInt(CONFIG.vocabSize());
        targets[row][i] = rng.nextInt(CONFIG.vocabSize());
      }
    }
    try (Scope scratch = backend.scope()) {
      GptWeights random = GptWeights.random(backend, CONFIG, Rng.seeded(1));
      for (Tensor tensor : random.tensors().values()) { // far from the start, scores matter
        backend.assign(tensor, backend.scale(tensor, tensor.shape().rank() == 2 ? 8 : 1));
      }
      Tape tape = new Tape(backend);
      random.tensors().values().forEach(tape::watch);
      Gradients found = tape.backward(new Gpt(tape, random).loss(tokens, targets));
      for (Map.Entry<Parameter, Tensor> entry : random.tensors().entrySet()) {
        gradients.put(entry.getKey().name(), backend.read(found.of(entry.getValue())));
      }
    }
    return gradients;
  }
}
