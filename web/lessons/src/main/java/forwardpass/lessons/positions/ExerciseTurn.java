package forwardpass.lessons.positions;

import forwardpass.engine.position.Rotary;
import forwardpass.lessons.exercise.Exercise;

/** One pair at a position: turned by so many radians a position. */
final class ExerciseTurn implements Exercise {
  @Override
  public void ask(Given given) {
    double[] pair = given.vector("pair", new double[] {3, 1}, -4, 5, 0);
    int position = given.integer("m", 2, 2, 6);
    double angle = given.choice("theta", 0.5, 0.1, 0.2, 0.3);
    given.redrawIf(
        pair[0] * pair[1] == 0 || Math.abs(pair[0]) == Math.abs(pair[1]) || position * angle > 1.4);
    double whole = position * angle;
    double[] right = Rotary.turnedPair(pair, whole);
    given.hinted("whole", whole, 1);
    given.asks("turned", right, 2);
    given.mistake("backwards", Rotary.turnedPair(pair, -whole));
    given.mistake("once", Rotary.turnedPair(pair, angle));
    given.mistake("degrees", Rotary.turnedPair(pair, whole * Math.PI / 180));
    given.mistake("unchanged", pair);
  }
}
