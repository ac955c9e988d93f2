package forwardpass.lessons.inference;

import forwardpass.lessons.exercise.Exercise;

/** How many readers' caches fit beside the weights. */
final class ExerciseFit implements Exercise {
  @Override
  public void ask(Given given) {
    int memory = given.choice("memory", 80, 40, 96, 141);
    int weights = given.choice("weights", 16, 14, 24, 30);
    int kilobytes = given.integer("kilobytes", 131, 90, 250); // a token
    int thousands = given.integer("thousands", 4, 2, 9);
    double each = given.hinted("each", kilobytes * thousands / 1000.0);
    double left = given.hinted("left", memory - weights);
    double answer = Math.floor(left / each);
    given.redrawIf(
        answer == Math.floor(memory / each)
            || left / each - answer > 0.98
            || answer == left
            || answer == each);
    given.asksExactly("answer", answer).hints(3);
    given.mistake("forgot-weights", Math.floor(memory / each));
    given.mistake("one-token", Math.floor(left * 1e6 / kilobytes));
    given.mistake("up", answer + 1);
  }
}
