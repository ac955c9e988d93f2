package forwardpass.e2e.bench;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.Positions;
import forwardpass.engine.tensor.RotaryLayout;

/** The shapes of the models that are timed. */
final class BenchModels {
  private BenchModels() {}

  /** The shape of that name. */
  static GptConfig named(String name) {
    return switch (name) {
      case "stories15M" -> stories15M();
      case "shipped" -> shipped();
      case "trained" -> trained();
      default -> throw new IllegalArgumentException("bench: no model '" + name + "'");
    };
  }

  /** Karpathy's llama2.c's: 15 million numbers, neighbours turned as pairs, a tied head. */
  private static GptConfig stories15M() {
    return GptConfig.llama(32_000, 256, 6, 6, 6, 288, 768)
        .withTiedHead(true)
        .withPositions(new Positions.Rotary(10_000, RotaryLayout.INTERLEAVED));
  }

  /** The size of the model that comes with the book: about two million numbers. */
  private static GptConfig shipped() {
    return GptConfig.gpt2(1024, 256, 4, 6, 192);
  }

  /** A model to be trained in the page: 0.8 million numbers, bytes for tokens. */
  private static GptConfig trained() {
    return GptConfig.gpt2(256, 128, 4, 4, 128);
  }
}
