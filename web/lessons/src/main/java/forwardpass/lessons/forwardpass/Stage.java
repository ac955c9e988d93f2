package forwardpass.lessons.forwardpass;

import forwardpass.engine.forward.SmallGpt;
import forwardpass.engine.linalg.Matrix;
import java.util.List;

/**
 * The stations of the pass that compute numbers for each token, in their order.
 *
 * <p>Words: {@code stage.NAME} names one, {@code open.NAME} says what a number of it is made of.
 */
enum Stage {
  EMBED("embed"),
  PLACE("place"),
  ATTENTION("attention"),
  MLP("mlp"),
  NORM("norm"),
  HEAD("head");

  static final List<Stage> ALL = List.of(values());

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** The last part of its keys. */
  String word() {
    return word;
  }

  /** What stands there of one text: [T, D], at the head [T, V]. */
  Matrix of(SmallGpt.Pass pass) {
    return switch (this) {
      case EMBED -> pass.embedded();
      case PLACE -> pass.placed();
      case ATTENTION -> pass.block().residMid();
      case MLP -> pass.block().residPost();
      case NORM -> pass.normed();
      case HEAD -> pass.logits();
    };
  }
}
