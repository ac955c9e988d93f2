package forwardpass.lessons.positions;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Trig;
import forwardpass.engine.position.Rotary;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A query that looks back by a given number of places, whatever its own place. */
final class ExercisePeak implements Exercise {
  private static final int FURTHEST = 7;

  @Override
  public void ask(Given given) {
    int back = given.integer("back", 3, 2, 5);
    double angle = given.choice("theta", 0.4, 0.3, 0.5);
    double whole = given.hinted("whole", back * angle, 1);
    double[] example = {Trig.cos(whole), -Trig.sin(whole)};
    given
        .asksToBuild(
            Trial.gives("built.peak", built -> furthest(built, angle), back, 0.5), 3, example)
        .hints(3);
    given.mistake("own", 1, 0);
    given.mistake("forward", Trig.cos(whole), Trig.sin(whole));
    given.result("query", example, 3);
  }

  /** At which distance back the score with the key [1, 0] is largest; −1 where none is. */
  private static double furthest(double[] query, double angle) {
    double most = 1e-9;
    int best = -1;
    for (int back = 0; back <= FURTHEST; back++) {
      double[] key = Rotary.turnedPair(new double[] {1, 0}, -back * angle);
      double score = Vectors.dot(query, key);
      if (score > most) {
        most = score;
        best = back;
      }
    }
    return best;
  }
}
