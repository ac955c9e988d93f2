package forwardpass.lessons.derivatives;

import forwardpass.lessons.exercise.Exercise;

/** Where a loss will be after a small move, by its slope. */
public final class ExerciseTangent implements Exercise {
  @Override
  public void ask(Given given) {
    double loss = given.decimal("loss", 2.31, 1.2, 4.8, 2);
    given.keep();
    double slope = given.decimal("slope", -0.8, -2.5, 2.5, 1);
    double from = given.decimal("from", 0.5, -0.9, 0.9, 1);
    double move = given.decimal(0.05, -0.09, 0.09, 2);
    given.redrawIf(Math.abs(slope) < 0.3 || Math.abs(move) < 0.02 || Math.abs(from) < 0.2);
    double to = given.show("to", from + move);
    double change = slope * move;
    given.hinted("move", move);
    given.result("change", change);
    given.asks("after", loss + change, 3);
    given.mistake("other-way", loss - change);
    given.mistake("unscaled", loss + slope);
    given.mistake("whole-weight", loss + slope * to);
    given.mistake("change", change);
  }
}
