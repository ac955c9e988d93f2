package forwardpass.lessons.attention;

import forwardpass.lessons.exercise.Exercise;

/** What dividing by √d_k is for. */
final class ExerciseSqrt implements Exercise {
  @Override
  public void ask(Given given) {
    int root = given.show("root", given.integer(8, 3, 24));
    given.show("width", root * root);
    given.asksWhich("spread", "mean", "cosine", "overflow", "variance");
  }
}
