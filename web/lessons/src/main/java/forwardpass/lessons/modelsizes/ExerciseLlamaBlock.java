package forwardpass.lessons.modelsizes;

import forwardpass.lessons.exercise.Exercise;

/** One block of a Llama with shared keys: attention and the MLP of three matrices. */
final class ExerciseLlamaBlock implements Exercise {
  private static final double MILLION = 1e6;

  @Override
  public void ask(Given given) {
    int heads = given.choice("heads", 32, 16, 24);
    int keys = given.choice("keys", 8, 4, 2);
    int head = given.choice("head", 128, 64);
    int inner = 256 * given.integer(56, 20, 60);
    given.show("inner", inner);
    int width = given.show("width", heads * head);
    double square = width * width / MILLION;
    double shared = width * keys * head / MILLION;
    double attention = 2 * square + 2 * shared;
    double mlp = 3.0 * width * inner / MILLION;
    given.asks("all", attention + mlp, 2);
    given.result("attention", attention, 3);
    given.result("mlp", mlp, 3);
    given.mistake("unshared", 4 * square + mlp);
    given.mistake("two", attention + 2 * mlp / 3);
    given.mistake("mlp", mlp);
    given.mistake("output", square + 2 * shared + mlp);
  }
}
