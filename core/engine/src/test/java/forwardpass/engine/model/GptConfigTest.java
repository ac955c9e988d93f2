package forwardpass.engine.model;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.tensor.RotaryLayout;
import org.junit.jupiter.api.Test;

class GptConfigTest {

  @Test
  void countsTheParametersThatArePublished() {
    assertEquals(124_439_808, GptConfig.gpt2(50257, 1024, 12, 12, 768).parameterCount());
    assertEquals(354_823_168, GptConfig.gpt2(50257, 1024, 24, 16, 1024).parameterCount());
    assertEquals(774_030_080, GptConfig.gpt2(50257, 1024, 36, 20, 1280).parameterCount());
    assertEquals(1_557_611_200, GptConfig.gpt2(50257, 1024, 48, 25, 1600).parameterCount());
    assertEquals(
        6_738_415_616L, GptConfig.llama(32000, 2048, 32, 32, 32, 4096, 11008).parameterCount());
    // Llama 3 8B
    assertEquals(
        8_030_261_248L, GptConfig.llama(128256, 8192, 32, 32, 8, 4096, 14336).parameterCount());
  }

  @Test
  void refusesSizesThatDoNotFitTogether() {
    refuses(
        "config: dModel is 100, which is no multiple of nHeads, 3",
        () -> GptConfig.gpt2(10, 8, 1, 3, 100));
    refuses(
        "config: nHeads is 4, which is no multiple of nKvHeads, 3",
        () -> GptConfig.llama(10, 8, 1, 4, 3, 16, 8));
    refuses(
        "config: dHead is 3, rotary positions need an even number",
        () -> GptConfig.llama(10, 8, 1, 4, 4, 12, 8));
    refuses("config: nLayers is 0, must be ≥ 1", () -> GptConfig.gpt2(10, 8, 0, 1, 4));
    refuses("config: vocabSize is -1, must be ≥ 1", () -> GptConfig.gpt2(-1, 8, 1, 1, 4));
    refuses("config: nHeads is 0, must be ≥ 1", () -> GptConfig.gpt2(1, 8, 1, 0, 4));
    refuses(
        "config: rotary theta is 0.0, must be positive and finite",
        () -> new Positions.Rotary(0, RotaryLayout.HALVES));
    GptConfig good = GptConfig.gpt2(10, 8, 1, 1, 4);
    refuses(
        "config: normEpsilon is 0.0, must be between 0 and 1",
        () ->
            new GptConfig(
                10, 8, 1, 1, 1, 4, 4, 4, good.positions(), good.norm(), 0, good.mlp(), true, true));
    refuses("config: logitCap is 0.0, must be positive", () -> good.withLogitCap(0));
    refuses("config: logitCap is NaN, must be positive", () -> good.withLogitCap(Float.NaN));
    refuses(
        "config: nHeads is 65536 and dHead 65536: their product is too large",
        () ->
            new GptConfig(
                10,
                8,
                1,
                65536,
                1,
                4,
                65536,
                4,
                good.positions(),
                good.norm(),
                1e-5f,
                good.mlp(),
                true,
                true));
  }
}
