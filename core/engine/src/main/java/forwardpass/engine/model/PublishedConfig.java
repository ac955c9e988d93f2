package forwardpass.engine.model;

import forwardpass.engine.json.JsonField;
import forwardpass.engine.tensor.RotaryLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code config.json} beside published weights, in Hugging Face's names: GPT-2's or Llama's.
 * What it says beyond these architectures is refused by name, so that no model runs as another.
 *
 * @param endTokens the ids that end a text: none, one, or several
 * @param beginToken the id that a text begins with, or {@link #NONE}
 */
public record PublishedConfig(GptConfig config, List<Integer> endTokens, int beginToken) {
  /** No token. */
  public static final int NONE = -1;

  private static final String NAME = "config.json";

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException if it is malformed, of another architecture, or asks for what
   *     the engine does not compute
   */
  public static PublishedConfig read(byte[] json) {
    JsonField file = JsonField.read(NAME, json);
    JsonField kind = file.member("model_type");
    JsonField quantization = file.member("quantization_config");
    if (!quantization.isAbsent()) {
      throw quantization.refuse(
          "says that the weights are quantised (as by GPTQ, AWQ or bitsandbytes): take the model"
              + " that was quantised, in F32, F16 or BF16");
    }
    GptConfig config =
        switch (kind.text()) {
          case "gpt2" -> gpt2(file);
          case "llama" -> llama(file);
          default -> throw kind.refuse("is '" + kind.text() + "', expected gpt2 or llama");
        };
    JsonField begin = file.member("bos_token_id");
    return new PublishedConfig(config, endTokens(file.member("eos_token_id")), begin.integer(NONE));
  }

  private static GptConfig gpt2(JsonField file) {
    require(file, "scale_attn_weights", true);
    require(file, "scale_attn_by_inverse_layer_idx", false);
    require(file, "add_cross_attention", false);
    int dModel = file.member("n_embd").integer();
    int nHeads = file.member("n_head").integer();
    JsonField activation = file.member("activation_function");
    MlpKind mlp =
        switch (activation.isAbsent() ? "gelu_new" : activation.text()) {
          case "gelu_new", "gelu_pytorch_tanh" -> MlpKind.GELU_TANH;
          case "gelu" -> MlpKind.GELU_EXACT;
          default ->
              throw activation.refuse(
                  "is '" + activation.text() + "', expected gelu_new, gelu_pytorch_tanh or gelu");
        };
    return new GptConfig(
        file.member("vocab_size").integer(),
        file.member("n_positions").integer(),
        file.member("n_layer").integer(),
        nHeads,
        nHeads,
        dModel,
        GptConfig.dHead(dModel, nHeads),
        file.member("n_inner").integer((int) Math.min(4L * dModel, Integer.MAX_VALUE)),
        new Positions.Learned(),
        NormKind.LAYER,
        (float) file.member("layer_norm_epsilon").number(1e-5),
        mlp,
        true,
        file.member("tie_word_embeddings").flag(true));
  }

  private static GptConfig llama(JsonField file) {
    require(file, "attention_bias", false);
    require(file, "mlp_bias", false);
    JsonField activation = file.member("hidden_act");
    if (!activation.isAbsent() && !activation.text().equals("silu")) {
      throw activation.refuse("is '" + activation.text() + "', expected silu");
    }
    int dModel = file.member("hidden_size").integer();
    int nHeads = file.member("num_attention_heads").integer();
    JsonField dHead = file.member("head_dim");
    return new GptConfig(
        file.member("vocab_size").integer(),
        file.member("max_position_embeddings").integer(),
        file.member("num_hidden_layers").integer(),
        nHeads,
        file.member("num_key_value_heads").integer(nHeads),
        dModel,
        dHead.isAbsent() ? GptConfig.dHead(dModel, nHeads) : dHead.integer(),
        file.member("intermediate_size").integer(),
        new Positions.Rotary(ropeTheta(file), RotaryLayout.HALVES),
        NormKind.RMS,
        (float) file.member("rms_norm_eps").number(1e-6),
        MlpKind.SWIGLU,
        false,
        file.member("tie_word_embeddings").flag(false));
  }

  /** The base of the angles; Hugging Face moved it into an object of its own in 2025. */
  private static double ropeTheta(JsonField file) {
    for (String name : List.of("rope_scaling", "rope_parameters")) {
      JsonField scaling = file.member(name);
      JsonField type = scaling.isAbsent() ? scaling : scaling.member("rope_type");
      if (!scaling.isAbsent() && (type.isAbsent() || !type.text().equals("default"))) {
        throw scaling.refuse("stretches the positions: only plain rotary positions are computed");
      }
    }
    return file.member("rope_parameters")
        .member("rope_theta")
        .number(file.member("rope_theta").number(10_000));
  }

  private static void require(JsonField file, String name, boolean computed) {
    JsonField field = file.member(name);
    if (field.flag(computed) != computed) {
      throw field.refuse("is " + !computed + ": only " + computed + " is computed");
    }
  }

  private static List<Integer> endTokens(JsonField field) {
    List<Integer> ids = new ArrayList<>();
    if (field.isList()) {
      for (int i = 0; i < field.size(); i++) {
        ids.add(field.item(i).integer());
      }
    } else if (!field.isAbsent()) {
      ids.add(field.integer());
    }
    return List.copyOf(ids);
  }
}
