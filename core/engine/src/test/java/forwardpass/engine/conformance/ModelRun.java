package forwardpass.engine.conformance;

import forwardpass.engine.autograd.Gradients;
import forwardpass.engine.autograd.Tape;
import forwardpass.engine.model.Checkpoint;
import forwardpass.engine.model.CheckpointSettings;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.KvCache;
import forwardpass.engine.model.MlpKind;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.Trainer;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.Schedule;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.weights.Safetensors;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small model read from a checkpoint, run through everything a model does on a backend: forward,
 * with a cache, packed, in eight bits, backward, and trained. Run on two backends, the numbers can
 * be compared.
 */
public final class ModelRun {
  /** The checkpoints among the model's test resources: two GPT-2s, two Llamas. */
  public static final List<String> NAMES = List.of("gpt2", "gpt2-odd", "llama", "llama-shared");

  private static final int BATCH = 2;
  private static final int TRAINED_STEPS = 3;

  private final Backend backend;
  private final Checkpoint checkpoint;
  private final GptConfig config;
  private final int[][] tokens;
  private final int[][] targets;
  private final Map<String, float[]> numbers = new LinkedHashMap<>();

  private ModelRun(Backend backend, String name, byte[] file) {
    this.backend = backend;
    checkpoint = new Checkpoint(Safetensors.of(file));
    config = config(name, checkpoint);
    Rng rng = Rng.seeded(7);
    tokens = tokens(rng);
    targets = tokens(rng);
  }

  /** What the checkpoint of that name is a model of. */
  public static GptConfig config(String name, Checkpoint checkpoint) {
    return switch (name) {
      case "gpt2" -> checkpoint.config(CheckpointSettings.gpt2(3));
      case "gpt2-odd" ->
          checkpoint.config(new CheckpointSettings(2, 0, 1e-5f, MlpKind.GELU_EXACT, 1));
      case "llama" -> checkpoint.config(CheckpointSettings.llama(4, 9, 1e-5f, 10_000));
      case "llama-shared" -> checkpoint.config(CheckpointSettings.llama(3, 6, 1e-6f, 500_000));
      default -> throw new IllegalArgumentException("model run: no checkpoint '" + name + "'");
    };
  }

  /**
   * Every number of the run, by name.
   *
   * @param file the bytes of the checkpoint
   */
  public static Map<String, float[]> of(Backend backend, String name, byte[] file) {
    return new ModelRun(backend, name, file).run();
  }

  /**
   * The same as text, a line a name, a colon, each number as the hexadecimal digits of its bits.
   */
  public static String text(Map<String, float[]> numbers) {
    StringBuilder text = new StringBuilder();
    numbers.forEach(
        (name, values) -> {
          text.append(name).append(':');
          for (float value : values) {
            text.append(' ').append(Integer.toHexString(Float.floatToRawIntBits(value)));
          }
          text.append('\n');
        });
    return text.toString();
  }

  private Map<String, float[]> run() {
    numbers.put("forward", forward(WeightFormat.TENSORS));
    numbers.put("forward, packed", forward(WeightFormat.PACKED));
    numbers.put("forward, int8", forward(WeightFormat.INT8));
    numbers.put("with a cache", withACache());
    backward();
    train();
    return numbers;
  }

  private Gpt model(WeightFormat format) {
    return new Gpt(backend, checkpoint.load(backend, config, format));
  }

  /** Logits [B, nCtx, vocabSize]. */
  private float[] forward(WeightFormat format) {
    Gpt gpt = model(format);
    float[] logits = backend.read(gpt.forward(tokens));
    gpt.weights().free();
    return logits;
  }

  /** The same logits, made token by token. */
  private float[] withACache() {
    Gpt gpt = model(WeightFormat.PACKED);
    KvCache cache = new KvCache(backend, config, BATCH);
    int vocabSize = config.vocabSize();
    float[] all = new float[BATCH * config.nCtx() * vocabSize];
    for (int t = 0; t < config.nCtx(); t++) {
      int[][] column = {{tokens[0][t]}, {tokens[1][t]}};
      float[] logits = backend.read(gpt.next(cache, column)); // [B, vocabSize]
      for (int b = 0; b < BATCH; b++) {
        int to = (b * config.nCtx() + t) * vocabSize;
        System.arraycopy(logits, b * vocabSize, all, to, vocabSize);
      }
    }
    return all;
  }

  private void backward() {
    Gpt gpt = model(WeightFormat.TENSORS);
    Tape tape = new Tape(backend);
    gpt.weights().tensors().values().forEach(tape::watch);
    Tensor loss = gpt.on(tape).loss(tokens, targets);
    numbers.put("loss", backend.read(loss));
    Gradients gradients = tape.backward(loss);
    for (Map.Entry<Parameter, Tensor> weight : gpt.weights().tensors().entrySet()) {
      float[] gradient = backend.read(gradients.of(weight.getValue()));
      numbers.put("gradient of " + weight.getKey().name(), gradient);
    }
  }

  private void train() {
    GptWeights weights = checkpoint.load(backend, config, WeightFormat.TENSORS);
    AdamW adamW = new AdamW(backend, weights.groups(0.1), AdamSettings.languageModel());
    Gpt gpt = new Gpt(backend, weights);
    Trainer trainer = new Trainer(backend, gpt, adamW, Schedule.constant(0.01), 1);
    float[] losses = new float[TRAINED_STEPS];
    for (int step = 0; step < TRAINED_STEPS; step++) {
      losses[step] = (float) trainer.step(tokens, targets).loss();
    }
    numbers.put("losses while trained", losses);
    numbers.put("forward, trained", Arrays.copyOf(backend.read(gpt.forward(tokens)), 100));
  }

  private int[][] tokens(Rng rng) {
    int[][] drawn = new int[BATCH][config.nCtx()];
    for (int[] row : drawn) {
      for (int t = 0; t < row.length; t++) {
        row[t] = rng.nextInt(config.vocabSize());
      }
    }
    return drawn;
  }
}
