package forwardpass.lessons.ownmodel;

import forwardpass.lessons.exercise.Exercise;

/** How many parameters a configuration of GPT-2's kind makes. */
final class ExerciseConfig implements Exercise {
  @Override
  public void ask(Given given) {
    int layers = given.integer("layers", 2, 2, 6);
    int d = 2 * given.integer(4, 2, 10);
    given.show("d", d);
    int vocabulary = 10 * given.integer(50, 10, 90);
    given.show("vocabulary", vocabulary);
    int context = given.integer("context", 32, 16, 64);
    double table = given.result("table", vocabulary * d);
    double positions = given.result("positions", context * d);
    double block = given.result("block", 12 * d * d + 13 * d);
    double last = given.result("last", 2 * d);
    double all = table + positions + layers * block + last;
    given.asksExactly("all", all);
    given.mistake("head", all + table);
    given.mistake("one-block", all - (layers - 1.0) * block);
    given.mistake("no-positions", all - positions);
    given.mistake("no-biases", all - 13.0 * layers * d);
  }
}
