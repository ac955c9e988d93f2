package forwardpass.lessons.linkbylink;

import forwardpass.lessons.exercise.Exercise;

/** How long it takes to measure every entry of a model's gradient. */
public final class QuestionCost implements Exercise {
  @Override
  public void ask(Given given) {
    double millions = given.decimal("millions", 2.5, 1.1, 9.9, 1);
    int pass = given.integer("pass", 20, 5, 90);
    double passes = 2 * millions;
    double seconds = passes * pass * 1000; // a million passes of a millisecond are 1,000 s
    given.result("passes", passes);
    given.result("seconds", seconds);
    given.asks("hours", seconds / 3600, 1);
    given.mistake("one-each", seconds / 7200);
    given.mistake("minutes", seconds / 60);
    given.mistake("seconds", seconds);
  }
}
