package forwardpass.lessons.forwardpass;

import forwardpass.lessons.exercise.Exercise;

/** Which two steps of the pass change the shape. */
final class QuestionTwoChanges implements Exercise {
  @Override
  public void ask(Given given) {
    int b = given.integer("b", 2, 2, 16);
    int t = given.integer("t", 5, 4, 64);
    int d = given.choice("d", 8, 16, 24, 48, 96);
    int v = given.show("v", 100 * given.integer(1, 1, 9));
    given.redrawIf(b == t || t == d || d == v);
    given.asksWhich("embedding-head", "embedding-attention", "attention-mlp", "norm-head");
  }
}
