package forwardpass.lessons.cost;

import forwardpass.engine.cost.ModelSizes;
import java.util.List;

/** The models whose cost the chapter counts. */
final class CostModels {
  static final List<String> NAMES = List.of("book", "gpt2", "gpt3");

  /** The model that comes with this book; a test holds it against the model's own card. */
  static final ModelSizes BOOK = ModelSizes.gpt2(1024, 256, 5, 4, 192);

  private CostModels() {}

  /** The configuration of that name. */
  static ModelSizes config(String name) {
    return switch (name) {
      case "gpt2" -> ModelSizes.gpt2(50_257, 1024, 12, 12, 768);
      case "gpt3" -> ModelSizes.gpt2(50_257, 2048, 96, 96, 12_288);
      default -> BOOK;
    };
  }
}
