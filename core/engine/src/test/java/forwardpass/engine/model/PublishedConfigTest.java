package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.tensor.RotaryLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedConfigTest {
  /** As published beside the weights of GPT-2, 124M. */
  private static final String GPT2 =
      "{\"activation_function\": \"gelu_new\", \"architectures\": [\"GPT2LMHeadModel\"],"
          + "\"attn_pdrop\": 0.1, \"bos_token_id\": 50256, \"embd_pdrop\": 0.1,"
          + "\"eos_token_id\": 50256, \"initializer_range\": 0.02,"
          + "\"layer_norm_epsilon\": 1e-05, \"model_type\": \"gpt2\", \"n_ctx\": 1024,"
          + "\"n_embd\": 768, \"n_head\": 12, \"n_layer\": 12, \"n_positions\": 1024,"
          + "\"resid_pdrop\": 0.1, \"summary_activation\": null, \"vocab_size\": 50257}";

  /** As published beside TinyLlama 1.1B. */
  private static final String LLAMA =
      "{\"architectures\": [\"LlamaForCausalLM\"], \"bos_token_id\": 1, \"eos_token_id\": 2,"
          + "\"hidden_act\": \"silu\", \"hidden_size\": 2048, \"initializer_range\": 0.02,"
          + "\"intermediate_size\": 5632, \"max_position_embeddings\": 2048,"
          + "\"model_type\": \"llama\", \"num_attention_heads\": 32,"
          + "\"num_hidden_layers\": 22, \"num_key_value_heads\": 4, \"pretraining_tp\": 1,"
          + "\"rms_norm_eps\": 1e-05, \"rope_scaling\": null, \"tie_word_embeddings\": false,"
          + "\"torch_dtype\": \"float32\", \"vocab_size\": 32000}";

  private static PublishedConfig read(String json) {
    return PublishedConfig.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsGpt2() {
    PublishedConfig gpt2 = read(GPT2);
    assertEquals(GptConfig.gpt2(50_257, 1024, 12, 12, 768), gpt2.config());
    assertEquals(124_439_808, gpt2.config().parameterCount());
    assertEquals(List.of(50_256), gpt2.endTokens());
  }

  @Test
  void readsLlama() {
    PublishedConfig llama = read(LLAMA);
    assertEquals(GptConfig.llama(32_000, 2048, 22, 32, 4, 2048, 5632), llama.config());
    assertEquals(1_100_048_384, llama.config().parameterCount()); // as its page says
    assertEquals(List.of(2), llama.endTokens());
    PublishedConfig three =
        read(
            LLAMA
                .replace("\"eos_token_id\": 2,", "\"eos_token_id\": [128001, 128008, 128009],")
                .replace("\"rope_scaling\": null", "\"rope_theta\": 500000.0, \"head_dim\": 64"));
    assertEquals(List.of(128_001, 128_008, 128_009), three.endTokens());
    assertEquals(new Positions.Rotary(500_000, RotaryLayout.HALVES), three.config().positions());
    PublishedConfig moved =
        read(
            LLAMA.replace(
                "\"rope_scaling\": null",
                "\"rope_parameters\": {\"rope_theta\": 500000, \"rope_type\": \"default\"}"));
    assertEquals(three.config().positions(), moved.config().positions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"n_layer\": 12,||'n_layer' is missing",
        "\"n_layer\": 12|\"n_layer\": \"twelve\"|'n_layer' is 'twelve', expected a whole number",
        "\"n_layer\": 12|\"n_layer\": 1.5|'n_layer' is 1.5, expected a whole number",
        "\"n_layer\": 12|\"n_layer\": null|'n_layer' is null, expected a whole number",
        "gelu_new|relu|'activation_function' is 'relu', expected gelu_new, gelu_pytorch_tanh or"
            + " gelu",
        "\"gpt2\"|\"qwen2\"|'model_type' is 'qwen2', expected gpt2 or llama",
        "\"n_ctx\": 1024|\"scale_attn_weights\": false|'scale_attn_weights' is false: only true is"
            + " computed",
        "\"n_ctx\": 1024|\"n_layer\": 3|character 275: 'n_layer' is there twice",
      })
  void refusesWhatIsMissingOrNotComputed(String what, String by, String message) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> read(GPT2.replace(what, by == null ? "" : by)));
    String said = String.valueOf(refused.getMessage());
    assertEquals(message, said.substring(said.indexOf(message.substring(0, 5))));
    assertEquals("config.json", said.substring(0, 11));
  }

  @Test
  void refusesQuantisedWeights() {
    String awq = "\"quantization_config\": {\"bits\": 4, \"quant_method\": \"awq\"}";
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> read(LLAMA.replace("\"rope_scaling\": null", awq)))
            .getMessage();
    assertEquals(
        "config.json: 'quantization_config' says that the weights are quantised (as by GPTQ, AWQ or"
            + " bitsandbytes): take the model that was quantised, in F32, F16 or BF16",
        message);
  }

  @Test
  void refusesPositionsThatAreStretched() {
    assertEquals(
        "config.json: 'rope_scaling' stretches the positions: only plain rotary positions are"
            + " computed",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    read(
                        LLAMA.replace(
                            "\"rope_scaling\": null",
                            "\"rope_scaling\": {\"factor\": 8.0, \"rope_type\": \"llama3\"}")))
            .getMessage());
  }
}
