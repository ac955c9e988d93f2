package forwardpass.engine.model;

import static forwardpass.engine.model.ActivationName.ATTN_SCORES;
import static forwardpass.engine.model.ActivationName.FINAL_NORM;
import static forwardpass.engine.model.ActivationName.MLP_OUT;
import static forwardpass.engine.model.ActivationName.MLP_PRE;
import static forwardpass.engine.model.ActivationName.PATTERN;
import static forwardpass.engine.model.ActivationName.RESID_MID;
import static forwardpass.engine.model.ActivationName.RESID_POST;
import static forwardpass.engine.model.ActivationName.RESID_PRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.autograd.Gradients;
import forwardpass.engine.autograd.Tape;
import forwardpass.engine.conformance.ModelRun;
import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.Schedule;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.weights.TensorEntry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The forward pass, its gradients and its training against PyTorch's float32, to within 10⁻⁵ of
 * each number (or of 1, where it is smaller); trained losses to within 10⁻⁴.
 */
class GptGoldenTest {
  private static final double TOLERANCE = 1e-5;

  private static final Map<String, ActivationName> BLOCK =
      Map.of(
          "residPre", RESID_PRE,
          "attnScores", ATTN_SCORES,
          "pattern", PATTERN,
          "residMid", RESID_MID,
          "mlpPre", MLP_PRE,
          "mlpOut", MLP_OUT,
          "residPost", RESID_POST);

  private final Backend backend = new ArrayBackend();

  private Gpt load(String name, Golden golden) {
    Checkpoint checkpoint = golden.checkpoint();
    GptConfig config = ModelRun.config(name, checkpoint);
    return new Gpt(backend, checkpoint.load(backend, config, WeightFormat.TENSORS));
  }

  @Test
  void derivesTheConfigurationFromShapesAndSettings() {
    GptConfig gpt2 = ModelRun.config("gpt2", Golden.named("gpt2").checkpoint());
    assertEquals(GptConfig.gpt2(17, 9, 2, 3, 12), gpt2);
    GptConfig odd = ModelRun.config("gpt2-odd", Golden.named("gpt2-odd").checkpoint());
    assertEquals(23, odd.dMlp());
    assertEquals(1, odd.nLayers());
    assertTrue(!odd.tiedHead());
    GptConfig llama = ModelRun.config("llama", Golden.named("llama").checkpoint());
    assertEquals(GptConfig.llama(19, 9, 2, 4, 2, 16, 22), llama);
    GptConfig shared = ModelRun.config("llama-shared", Golden.named("llama-shared").checkpoint());
    assertEquals(1, shared.nKvHeads());
    assertEquals(6, shared.dHead());
    assertEquals(12, shared.dModel());
    assertTrue(shared.tiedHead());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt2", "gpt2-odd", "llama", "llama-shared"})
  void activationsAndLogitsArePyTorchs(String name) {
    Golden golden = Golden.named(name);
    Gpt gpt = load(name, golden);
    Activations seen = Activations.all();
    Tensor logits = gpt.forward(golden.tokens("tokens"), seen);
    golden.assertClose("logits", backend, logits, TOLERANCE);
    golden.assertClose("finalNorm", backend, seen.get(FINAL_NORM), TOLERANCE);
    int compared = 0;
    for (TensorEntry entry : golden.expected().index().entries()) {
      int dot = entry.name().indexOf('.');
      ActivationName activation = BLOCK.get(dot < 0 ? "" : entry.name().substring(0, dot));
      if (activation != null) {
        int layer = entry.name().charAt(dot + 1) - '0';
        golden.assertClose(entry.name(), backend, seen.get(activation, layer), TOLERANCE);
        compared++;
      }
    }
    assertTrue(compared >= 4 * gpt.config().nLayers(), compared + " activations");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt2", "gpt2-odd", "llama", "llama-shared"})
  void lossAndGradientsArePyTorchs(String name) {
    Golden golden = Golden.named(name);
    Gpt gpt = load(name, golden);
    Tape tape = new Tape(backend);
    gpt.weights().tensors().values().forEach(tape::watch);
    Tensor loss = gpt.on(tape).loss(golden.tokens("tokens"), golden.tokens("targets"));
    assertEquals(golden.expected().floats("loss")[0], backend.read(loss)[0], TOLERANCE);
    Gradients gradients = tape.backward(loss);
    int compared = 0;
    for (Map.Entry<Parameter, Tensor> weight : gpt.weights().tensors().entrySet()) {
      String key = "gradient." + weight.getKey().name();
      if (golden.expected().index().find(key) != null) {
        golden.assertClose(key, backend, gradients.of(weight.getValue()), TOLERANCE);
        compared++;
      }
    }
    assertTrue(compared >= 10, compared + " gradients");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt2", "gpt2-odd", "llama", "llama-shared"})
  void tenStepsOfClippedAdamWArePyTorchs(String name) {
    Golden golden = Golden.named(name);
    Gpt gpt = load(name, golden);
    AdamW optimizer = new AdamW(backend, gpt.weights().groups(0.1), AdamSettings.languageModel());
    Trainer trainer = new Trainer(backend, gpt, optimizer, Schedule.constant(0.01), 1);
    float[] losses = golden.expected().floats("trained.losses");
    float[] norms = golden.expected().floats("trained.norms");
    assertEquals(10, losses.length);
    for (int step = 0; step < losses.length; step++) {
      Trainer.Step made = trainer.step(golden.tokens("tokens"), golden.tokens("targets"));
      assertEquals(losses[step], made.loss(), 1e-4, "loss of step " + step);
      assertEquals(norms[step], made.gradientNorm(), 1e-4 * norms[step], "norm of step " + step);
    }
    assertTrue(norms[0] > 1, "clipping has something to do");
  }
}
