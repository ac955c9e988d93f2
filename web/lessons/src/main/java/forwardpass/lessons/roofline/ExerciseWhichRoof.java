package forwardpass.lessons.roofline;

import forwardpass.lessons.exercise.Exercise;

/** The batch from which on a step is bound by arithmetic, or that no batch is enough. */
final class ExerciseWhichRoof implements Exercise {
  @Override
  public void ask(Given given) {
    int weights = given.choice("weights", 8, 7, 13, 14); // billions
    given.choice("bits", 8, 4, 16);
    int megabytes = given.choice("cache", 200, 100, 400); // a reader's cache
    int ridge = given.choice("ridge", 150, 100, 200, 300);
    // Of a batch without end, operations a byte: 2 · weights / cache. No draw brings them nearer to
    // the ridge than one part in 20.
    double most = 2.0 * weights / (megabytes / 1000.0);
    given.result("most", most, 0);
    boolean reaches = most > ridge;
    given.hinted("operations", 2 * weights);
    String right = reaches ? "reached" : "never";
    given.asksWhich(right, reaches ? "never" : "reached", "at-one").praise(right);
  }
}
