package forwardpass.engine.model;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.engine.weights.TensorEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Published weights as people drop them: turned, incomplete, damaged, with and without a head. */
class CheckpointFilesTest {
  private static final String BLOCK = "transformer.h.0.";
  private static final CheckpointSettings GPT2 = CheckpointSettings.gpt2(3);
  private static final CheckpointSettings LLAMA = CheckpointSettings.llama(4, 9, 1e-5f, 10_000);

  private final Backend backend = new ArrayBackend();

  /** Tensors of a file, to be changed and written again. */
  private static final class Tensors {
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, float[]> values = new LinkedHashMap<>();

    Tensors put(String name, Shape shape, float... numbers) {
      shapes.put(name, shape);
      values.put(name, numbers);
      return this;
    }

    Tensors remove(String name) {
      shapes.remove(name);
      values.remove(name);
      return this;
    }

    Shape shape(String name) {
      return Objects.requireNonNull(shapes.get(name), name);
    }

    float[] values(String name) {
      return Objects.requireNonNull(values.get(name), name);
    }

    Checkpoint checkpoint() {
      SafetensorsWriter writer = new SafetensorsWriter();
      shapes.forEach((name, shape) -> writer.add(name, ElementType.F32, shape, values(name)));
      return new Checkpoint(Safetensors.of(writer.toBytes()));
    }
  }

  private static Tensors golden(String name) {
    Safetensors file = Safetensors.of(Golden.bytes(name + ".safetensors"));
    Tensors tensors = new Tensors();
    for (TensorEntry entry : file.index().entries()) {
      if (entry.type().isFloat()) {
        tensors.put(entry.name(), entry.shape(), file.floats(entry.name()));
      }
    }
    return tensors;
  }

  private static Tensors turned(Tensors tensors, String name) {
    Shape shape = tensors.shape(name);
    float[] turned = WeightAssembly.transposed(tensors.values(name), shape.dim(0), shape.dim(1));
    return tensors.put(name, Shape.of(shape.dim(1), shape.dim(0)), turned);
  }

  @Test
  void namesAMatrixThatLiesTheOtherWayRound() {
    String other = ": it is stored the other way round";
    String cFc = BLOCK + "mlp.c_fc.weight";
    Checkpoint first = turned(golden("gpt2"), cFc).checkpoint();
    String said = "checkpoint: tensor '" + cFc + "' is (48, 12), expected (12, 48)" + other;
    refuses(said, () -> first.config(GPT2));
    GptConfig config = GptConfig.gpt2(17, 9, 2, 3, 12);
    refuses(said, () -> first.load(backend, config, WeightFormat.TENSORS));
    String cAttn = "transformer.h.1.attn.c_attn.weight";
    Checkpoint second = turned(golden("gpt2"), cAttn).checkpoint();
    refuses(
        "checkpoint: tensor '" + cAttn + "' is (36, 12), expected (12, 36)" + other,
        () -> second.load(backend, second.config(GPT2), WeightFormat.TENSORS));
    String gate = "model.layers.0.mlp.gate_proj.weight";
    Tensors llama = golden("llama");
    Shape shape = llama.shape(gate);
    refuses(
        "checkpoint: tensor '"
            + gate
            + "' is "
            + Shape.of(shape.dim(1), shape.dim(0))
            + ", expected "
            + shape
            + other,
        () -> turned(llama, gate).checkpoint().config(LLAMA));
    refuses(
        "checkpoint: tensor 'transformer.wpe.weight' is (9, 12), its axis 1 must be dModel, 17, as"
            + " 'transformer.wte.weight' has it",
        () -> turned(golden("gpt2"), "transformer.wte.weight").checkpoint().config(GPT2));
  }

  /** x = (1, 2), W = [[1, 2], [3, 4]]: GPT-2 stores (in, out), Llama (out, in). */
  @Test
  void squareMatricesAreReadInTheLayoutOfTheirKind() {
    GptConfig gpt2 = GptConfig.gpt2(3, 2, 1, 1, 2);
    GptConfig llama = GptConfig.llama(3, 2, 1, 1, 1, 2, 2);
    assertArrayEquals(
        new float[] {7, 10}, product(gpt2, CheckpointLayout.GPT2, "h.0.attn.c_proj.weight"));
    assertArrayEquals(
        new float[] {5, 11},
        product(llama, CheckpointLayout.LLAMA, "model.layers.0.self_attn.o_proj.weight"));
  }

  private float[] product(GptConfig config, CheckpointLayout layout, String square) {
    Tensors tensors = new Tensors();
    for (Parameter parameter : Parameter.allOf(config)) {
      StoredTensor stored = layout.stored(parameter);
      tensors.put(stored.name(), stored.shape(), new float[stored.shape().size()]);
    }
    tensors.put(square, Shape.of(2, 2), 1, 2, 3, 4);
    GptWeights weights = tensors.checkpoint().load(backend, config, WeightFormat.TENSORS);
    Linear wO = weights.blocks().get(0).attention().wO();
    return backend.read(wO.apply(backend, backend.tensor(Shape.of(1, 2), 1, 2)));
  }

  @Test
  void namesABlockThatIsMissing() {
    Tensors tensors = golden("gpt2");
    for (String name : tensors.shapes.keySet().toArray(new String[0])) {
      if (name.startsWith("transformer.h.1.")) {
        String moved = name.replace(".h.1.", ".h.2.");
        tensors.put(moved, tensors.shape(name), tensors.values(name)).remove(name);
      }
    }
    refuses(
        "checkpoint: block 1 is missing: there are blocks up to 2",
        () -> tensors.checkpoint().config(GPT2));
    refuses(
        "checkpoint: tensor 'transformer.h.1.attn.c_attn.bias' (36,) is missing",
        () ->
            golden("gpt2")
                .remove("transformer.h.1.attn.c_attn.bias")
                .checkpoint()
                .load(backend, GptConfig.gpt2(17, 9, 2, 3, 12), WeightFormat.TENSORS));
    refuses(
        "checkpoint: block 2 is missing: there are blocks up to 123456789",
        () ->
            golden("gpt2")
                .put("transformer.h.123456789.ln_1.weight", Shape.of(12), new float[12])
                .checkpoint()
                .config(GPT2));
  }

  @Test
  void refusesWeightsThatAreNotFinite() {
    for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      Tensors tensors = golden("gpt2");
      tensors.values("transformer.h.1.ln_2.weight")[3] = bad;
      Checkpoint checkpoint = tensors.checkpoint();
      refuses(
          "checkpoint: tensor 'transformer.h.1.ln_2.weight': number 3 is "
              + (Float.isNaN(bad) ? "NaN" : "Infinity"),
          () -> checkpoint.load(backend, checkpoint.config(GPT2), WeightFormat.TENSORS));
    }
  }

  @Test
  void aTiedHeadIsTheEmbeddingAndAnUntiedOneMustBeThere() {
    Tensors tensors = golden("llama").remove("lm_head.weight");
    Checkpoint checkpoint = tensors.checkpoint();
    GptConfig tied = checkpoint.config(LLAMA);
    assertTrue(tied.tiedHead());
    int[][] tokens = {{1, 2, 3}};
    Tensor logits =
        new Gpt(backend, checkpoint.load(backend, tied, WeightFormat.TENSORS)).forward(tokens);
    Shape table = tensors.shape("model.embed_tokens.weight");
    tensors.put("lm_head.weight", table, tensors.values("model.embed_tokens.weight"));
    Checkpoint repeated = tensors.checkpoint();
    GptConfig untied = tied.withTiedHead(false);
    Tensor same =
        new Gpt(backend, repeated.load(backend, untied, WeightFormat.TENSORS)).forward(tokens);
    assertArrayEquals(backend.read(same), backend.read(logits), 1e-5f);
    refuses(
        "checkpoint: tensor 'lm_head.weight' " + table + " is missing",
        () -> checkpoint.load(backend, untied, WeightFormat.TENSORS));
    repeated.load(backend, tied, WeightFormat.TENSORS); // the table once more does no harm
    tensors.put("lm_head.weight", table, new float[table.size()]);
    refuses(
        "checkpoint: tensor lm_head.weight F32 ["
            + table.dim(0)
            + ", "
            + table.dim(1)
            + "] is another matrix than the token embedding, which the configuration takes for the"
            + " head (tiedHead)",
        () -> tensors.checkpoint().load(backend, tied, WeightFormat.TENSORS));
  }

  /** A file in eight bits with one note or one tensor changed. */
  private Safetensors int8(String key, String value, float scale) {
    GptConfig config = GptConfig.llama(5, 4, 1, 2, 1, 4, 3);
    GptWeights weights = GptWeights.random(backend, config, Rng.seeded(5));
    Safetensors file =
        Safetensors.of(Int8Checkpoint.write(config, weights.values(backend)).toBytes());
    SafetensorsWriter writer = new SafetensorsWriter();
    file.index()
        .metadata()
        .forEach((note, said) -> writer.note(note, note.equals(key) ? value : said));
    for (TensorEntry entry : file.index().entries()) {
      if (entry.type() == ElementType.I8) {
        writer.addInt8(entry.name(), entry.shape(), file.int8(entry.name()));
      } else {
        float[] values = file.floats(entry.name());
        values[0] = entry.name().equals("blocks.0.mlp.wIn.scales") ? scale : values[0];
        writer.add(entry.name(), ElementType.F32, entry.shape(), values);
      }
    }
    return Safetensors.of(writer.toBytes());
  }

  @Test
  void filesInEightBitsAreCheckedToo() {
    refuses(
        "checkpoint: metadata 'int8BlockSize' is 0, must be ≥ 1",
        () -> new Int8Checkpoint(int8("int8BlockSize", "0", 1)));
    refuses(
        "checkpoint: metadata 'int8BlockSize' is 'x', no number",
        () -> new Int8Checkpoint(int8("int8BlockSize", "x", 1)));
    refuses(
        "checkpoint: the configuration says 2000000000 layers, the file has only 21 tensors",
        () -> new Int8Checkpoint(int8("nLayers", "2000000000", 1)));
    Int8Checkpoint bad = new Int8Checkpoint(int8("", "", Float.NaN));
    refuses(
        "checkpoint: tensor 'blocks.0.mlp.wIn.scales': number 0 is NaN",
        () -> bad.load(backend, WeightFormat.INT8));
  }
}
