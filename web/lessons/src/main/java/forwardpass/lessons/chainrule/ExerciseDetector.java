package forwardpass.lessons.chainrule;

import forwardpass.lessons.exercise.Exercise;

/** A rare thing and a test for it: how far to believe the test. */
public final class ExerciseDetector implements Exercise {
  @Override
  public void ask(Given given) {
    double made = given.show("made", 20 * given.integer(2, 1, 10)); // of a thousand essays
    double hits = given.show("hits", 5 * given.integer(16, 14, 19)) / 100.0;
    double alarms = given.show("alarms", 5 * given.integer(2, 1, 4)) / 100.0;
    double right = given.result("right", made * hits);
    double wrong = given.result("wrong", (1000 - made) * alarms);
    given.asks("p", right / (right + wrong), 2);
    given.result("others", 1000 - made);
    given.mistake("back", hits);
    given.mistake("complement", 1 - alarms);
    given.mistake("odds", right / wrong);
    given.mistake("joint", right / 1000);
    given.mistake("prior", made / 1000);
  }
}
