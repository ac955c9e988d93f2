package forwardpass.lessons.matrices;

import forwardpass.engine.model.GptConfig;
import java.util.List;

/** The models whose cost the chapter counts. */
final class CostModels {
  static final List<String> NAMES = List.of("book", "gpt2", "gpt3");

  private CostModels() {}

  /** The configuration of that name. */
  static GptConfig config(String name) {
    return switch (name) {
      case "gpt2" -> GptConfig.gpt2(50_257, 1024, 12, 12, 768);
      case "gpt3" -> GptConfig.gpt2(50_257, 2048, 96, 96, 12_288);
      default -> GptConfig.gpt2(1024, 256, 4, 6, 192);
    };
  }
}
