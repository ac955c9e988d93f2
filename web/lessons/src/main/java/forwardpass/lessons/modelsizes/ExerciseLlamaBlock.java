package forwardpass.lessons.modelsizes;

import forwardpass.lessons.exercise.Exercise;

/** One block of a Llama with shared keys: attention and the MLP of three matrices. */
final class ExerciseLlamaBlock implements Exercise {
  private static final double THOUSAND = 1e3;

  @Override
  public void ask(Given given) {
    int heads = given.choice("heads", 8, 12, 16);
    int keys = given.choice("keys", 2, 4);
    int head = given.choice("head", 32, 24, 48);
    int inner = 32 * given.integer(22, 12, 30);
    given.show("inner", inner);
    int width = given.show("width", heads * head);
    double square = width * width / THOUSAND;
    double shared = width * keys * head / THOUSAND;
    double attention = 2 * square + 2 * shared;
    double mlp = 3.0 * width * inner / THOUSAND;
    given.asks("all", attention + mlp, 2);
    given.result("attention", attention, 3);
    given.result("mlp", mlp, 3);
    given.mistake("unshared", 4 * square + mlp);
    given.mistake("two", attention + 2 * mlp / 3);
    given.mistake("mlp", mlp);
    given.mistake("output", square + 2 * shared + mlp);
  }
}
