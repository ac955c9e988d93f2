package forwardpass.lessons.modelsizes;

import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.cost.ParameterCount;
import java.util.ArrayList;
import java.util.List;

/**
 * A model whose sizes are published.
 *
 * @param name the last part of the key of its name
 * @param sizes of its config.json on the Hugging Face hub, or of its paper
 */
record KnownModel(String name, ModelSizes sizes, ParameterCount.Kind kind) {
  private static final ParameterCount.Kind GPT = ParameterCount.Kind.gpt2();
  private static final ParameterCount.Kind LLAMA = ParameterCount.Kind.llama();
  private static final ParameterCount.Kind TIED =
      new ParameterCount.Kind(false, true, false, false);
  private static final ParameterCount.Kind TIED_QKV_BIAS =
      new ParameterCount.Kind(false, true, false, true);

  /** From the smallest to the largest. */
  static final List<KnownModel> ALL =
      List.of(
          new KnownModel("book", ModelSizes.gpt2(1024, 256, 5, 4, 192), GPT),
          new KnownModel("gpt2", ModelSizes.gpt2(50_257, 1024, 12, 12, 768), GPT),
          new KnownModel("smollm", llama(49_152, 8192, 30, 9, 3, 576, 64, 1536), TIED),
          new KnownModel("qwen", llama(151_936, 32_768, 24, 14, 2, 896, 64, 4864), TIED_QKV_BIAS),
          new KnownModel("tinyllama", llama(32_000, 2048, 22, 32, 4, 2048, 64, 5632), LLAMA),
          new KnownModel("gpt2-xl", ModelSizes.gpt2(50_257, 1024, 48, 25, 1600), GPT),
          new KnownModel("gemma", llama(256_000, 8192, 18, 8, 1, 2048, 256, 16_384), TIED),
          new KnownModel("llama", llama(32_000, 2048, 32, 32, 32, 4096, 128, 11_008), LLAMA),
          new KnownModel("mistral", llama(32_000, 32_768, 32, 32, 8, 4096, 128, 14_336), LLAMA),
          new KnownModel("llama3", llama(128_256, 8192, 32, 32, 8, 4096, 128, 14_336), LLAMA),
          new KnownModel("llama2-70b", llama(32_000, 4096, 80, 64, 8, 8192, 128, 28_672), LLAMA),
          new KnownModel("gpt3", ModelSizes.gpt2(50_257, 2048, 96, 96, 12_288), GPT),
          new KnownModel(
              "llama31-405b", llama(128_256, 131_072, 126, 128, 8, 16_384, 128, 53_248), LLAMA));

  private static ModelSizes llama(
      int vocab, int context, int layers, int heads, int keyHeads, int width, int head, int mlp) {
    return new ModelSizes(vocab, context, layers, heads, keyHeads, width, head, mlp, true, false);
  }

  ParameterCount count() {
    return ParameterCount.of(sizes, kind);
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (KnownModel model : ALL) {
      names.add(model.name());
    }
    return names;
  }

  static KnownModel named(String name) {
    for (KnownModel model : ALL) {
      if (model.name().equals(name)) {
        return model;
      }
    }
    throw new IllegalArgumentException("no model is called " + name);
  }
}
