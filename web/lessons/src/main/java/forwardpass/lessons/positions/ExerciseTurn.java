package forwardpass.lessons.positions;

import forwardpass.engine.position.Rotary;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** One pair at a position: turned by so many radians a position. */
final class ExerciseTurn implements Exercise {
  @Override
  public void ask(Given given) {
    double[] pair;
    int position;
    double angle;
    do {
      pair = given.vector("pair", new double[] {3, 1}, -4, 5, 0);
      position = given.integer("m", 2, 2, 6);
      angle = given.choice("theta", 0.5, 0.1, 0.2, 0.3);
    } while (given.redraw(
        pair[0] * pair[1] == 0
            || Math.abs(pair[0]) == Math.abs(pair[1])
            || position * angle > 1.4));
    double whole = position * angle;
    double[] right = Rotary.turnedPair(pair, whole);
    given.hinted("whole", whole, 1);
    given
        .asks("turned", right, 2)
        .mistake("backwards", Rotary.turnedPair(pair, -whole))
        .mistake("once", Rotary.turnedPair(pair, angle))
        .mistake("degrees", Rotary.turnedPair(pair, whole * Math.PI / 180))
        .mistake("unchanged", pair);
  }
}
