package forwardpass.lessons.heads;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;

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
    given.asks("weight", root * gap, 2).hints(3);
    given.hinted("others", places - 1);
    given.result("root", root);
    given.result("ratio", odds * (places - 1), 2);
    given.result("gap", gap, 3);
    given.mistake("unscaled", gap);
    given.mistake("one-rival", root * Log.log(odds));
    given.mistake("whole-width", width * gap);
    given.mistake("ten", root * gap / Log.log(10));
  }
}
