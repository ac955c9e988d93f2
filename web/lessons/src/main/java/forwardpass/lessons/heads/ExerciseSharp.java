package forwardpass.lessons.heads;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How large a weight has to be, so that one place among several gets a wanted share. */
final class ExerciseSharp implements Exercise {
  @Override
  public void ask(Given given) {
    int places = given.integer("places", 5, 4, 12);
    int width = given.choice("width", 4, 9, 16, 25);
    double share = given.decimal("share", 0.9, 0.7, 0.95, 2);
    double root = Math.sqrt(width);
    double odds = share / (1 - share);
    double gap = Log.log(odds * (places - 1));
    given
        .asks("weight", root * gap, 2)
        .hinted("others", places - 1, 0)
        .result("root", root, 0)
        .result("ratio", odds * (places - 1), 2)
        .result("gap", gap, 3)
        .mistake("unscaled", gap)
        .mistake("one-rival", root * Log.log(odds))
        .mistake("whole-width", width * gap)
        .mistake("ten", root * gap / Log.log(10))
        .hints(3);
  }
}
