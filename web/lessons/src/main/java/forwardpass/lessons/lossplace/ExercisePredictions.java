package forwardpass.lessons.lossplace;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** How many predictions a step learns from, and how many passes writing as many takes. */
final class ExercisePredictions implements Exercise {
  @Override
  public void ask(Given given) {
    int b = given.integer("b", 8, 4, 64);
    int t = given.integer("t", 257, 33, 513);
    double predictions = (double) b * (t - 1);
    given.asksExactly(predictions, t - 1);
    given.result("predictions", Num.groupedWhole(predictions));
    given.result("passes", Num.grouped(t - 1));
    given.mistake("no-shift", (double) b * t, t);
    given.mistake("last-alone", b, t - 1);
    given.mistake("one-pass", predictions, 1);
    given.mistake("apart", predictions, predictions);
  }
}
