package forwardpass.lessons.inference;

import forwardpass.lessons.exercise.Exercise;

/** Seconds to the last token of an answer, from the speeds of the two phases. */
final class ExercisePhases implements Exercise {
  @Override
  public void ask(Given given) {
    int prompt = given.integer("prompt", 6, 2, 20) * 1000;
    given.show("thousands", prompt / 1000);
    int read = given.choice("read", 5, 4, 8, 10) * 1000;
    given.show("read-thousands", read / 1000);
    int written = given.integer("written", 30, 10, 60) * 10;
    given.show("answer-tokens", written);
    int rate = given.choice("rate", 50, 40, 80);
    double first = given.result("first", (double) prompt / read, 2);
    double rest = given.result("rest", (double) written / rate, 2);
    given.redrawIf(Math.abs(first - rest) < 0.3);
    given.asks("seconds", first + rest, 2).hints(2);
    given.mistake("all-read", (double) (prompt + written) / read);
    given.mistake("all-written", (double) (prompt + written) / rate);
    given.mistake("only-written", rest);
    given.mistake("only-read", first);
  }
}
