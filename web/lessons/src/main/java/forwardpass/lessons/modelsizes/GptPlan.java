package forwardpass.lessons.modelsizes;

import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.cost.ParameterCount;

/** Models of GPT-2's plan with heads of 64 numbers, each told by its layers and its width. */
final class GptPlan {
  static final int VOCABULARY = 50_257;
  static final int HEAD = 64;

  private GptPlan() {}

  /** Whether there is a model of so many layers and that width. */
  static boolean isPossible(double[] plan) {
    double layers = plan[0];
    double heads = plan[1] / HEAD;
    return layers >= 1
        && layers <= 200
        && layers == Math.floor(layers)
        && heads >= 1
        && heads <= 128
        && heads == Math.floor(heads);
  }

  /** Its parameters in millions. */
  static double millions(double[] plan) {
    int width = (int) plan[1];
    ModelSizes sizes = ModelSizes.gpt2(VOCABULARY, 1024, (int) plan[0], width / HEAD, width);
    return ParameterCount.of(sizes, ParameterCount.Kind.gpt2()).total() / 1e6;
  }
}
