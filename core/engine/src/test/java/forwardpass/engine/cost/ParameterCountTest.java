package forwardpass.engine.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.model.GptConfig;
import org.junit.jupiter.api.Test;

/** The published counts are those that programs report which load the weights. */
class ParameterCountTest {
  @Test
  void countsWhatGpt2Has() {
    ModelSizes small = ModelSizes.gpt2(50_257, 1024, 12, 12, 768);
    ParameterCount count = ParameterCount.of(small, ParameterCount.Kind.gpt2());
    assertEquals(124_439_808, count.total()); // published
    assertEquals(38_597_376, count.embedding()); // 50,257 · 768
    assertEquals(786_432, count.positions()); // 1,024 · 768
    assertEquals(0, count.head());
    ModelSizes xl = ModelSizes.gpt2(50_257, 1024, 48, 25, 1600);
    assertEquals(
        1_557_611_200, ParameterCount.of(xl, ParameterCount.Kind.gpt2()).total()); // published
  }

  @Test
  void countsWhatLlamaHas() {
    ModelSizes seven = new ModelSizes(32_000, 2048, 32, 32, 32, 4096, 128, 11_008, true, false);
    ParameterCount count = ParameterCount.of(seven, ParameterCount.Kind.llama());
    assertEquals(6_738_415_616L, count.total()); // published
    assertEquals(131_072_000, count.head()); // 32,000 · 4,096
    ModelSizes eight = new ModelSizes(128_256, 8192, 32, 32, 8, 4096, 128, 14_336, true, false);
    assertEquals(
        8_030_261_248L, ParameterCount.of(eight, ParameterCount.Kind.llama()).total()); // published
  }

  @Test
  void countsBiasesOfQueriesKeysAndValues() {
    ModelSizes qwen = new ModelSizes(151_936, 32_768, 24, 14, 2, 896, 64, 4864, true, false);
    ParameterCount.Kind kind = new ParameterCount.Kind(false, true, false, true);
    assertEquals(494_032_768, ParameterCount.of(qwen, kind).total()); // published
  }

  @Test
  void agreesWithTheShapesOfTheModel() {
    GptConfig gpt = GptConfig.gpt2(97, 31, 3, 4, 24);
    GptConfig llama = GptConfig.llama(97, 31, 3, 4, 2, 24, 40);
    assertEquals(
        gpt.parameterCount(),
        ParameterCount.of(ModelSizes.gpt2(97, 31, 3, 4, 24), ParameterCount.Kind.gpt2()).total());
    ModelSizes sizes = new ModelSizes(97, 31, 3, 4, 2, 24, 6, 40, true, false);
    assertEquals(
        llama.parameterCount(), ParameterCount.of(sizes, ParameterCount.Kind.llama()).total());
  }
}
