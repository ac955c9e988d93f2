package forwardpass.lessons.decoding;

import forwardpass.lessons.exercise.Exercise;

/** A tree of two steps, searched with a width of two: which text wins, and how likely it is. */
public final class ExerciseBeam implements Exercise {
  @Override
  public void ask(Given given) {
    double first = given.decimal("first", 0.6, 0.51, 0.7, 2);
    double half = given.decimal("half", 0.5, 0.4, 0.6, 2);
    double other = given.decimal("other", 0.9, 0.75, 0.98, 2);
    double second = given.show("second", 1 - first);
    given.show("rest", 1 - half);
    double larger = Math.max(half, 1 - half);
    double greedy = given.result("greedy", first * larger);
    double beam = second * other;
    given.redrawIf(Math.abs(greedy - beam) < 0.02 || beam < greedy);
    given.asks("p", beam, 4).hints(3);
    given.mistake("greedy", greedy);
    given.mistake("last", other);
    given.mistake("sum", second + other);
    given.mistake("both", greedy + beam);
  }
}
