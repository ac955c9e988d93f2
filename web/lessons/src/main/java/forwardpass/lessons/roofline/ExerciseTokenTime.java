package forwardpass.lessons.roofline;

import forwardpass.lessons.exercise.Exercise;

/** The most tokens a second that a memory allows one reader. */
final class ExerciseTokenTime implements Exercise {
  @Override
  public void ask(Given given) {
    int weights = given.choice("weights", 7, 3, 8, 13, 32); // billions
    int bits = given.choice("bits", 16, 4, 32);
    int bandwidth = given.choice("bandwidth", 200, 60, 100, 400, 900); // GB/s
    double gigabytes = given.result("gigabytes", weights * bits / 8.0);
    given.asks("rate", bandwidth / gigabytes, 1).hints(2);
    given.mistake("bits", bandwidth / (weights * (double) bits));
    given.mistake("byte", (double) bandwidth / weights);
    given.mistake("upside-down", gigabytes / bandwidth);
    given.mistake("operations", bandwidth / (2 * gigabytes));
  }
}
