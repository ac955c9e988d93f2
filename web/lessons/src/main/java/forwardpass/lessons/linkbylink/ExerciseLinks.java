package forwardpass.lessons.linkbylink;

import forwardpass.lessons.exercise.Exercise;

/** Three links: how far the last one moves. */
public final class ExerciseLinks implements Exercise {
  @Override
  public void ask(Given given) {
    double u = given.choice("u", 3.0, 2, 4, 5);
    double v = given.choice("v", -0.5, 0.5, 0.2, -0.2, -2);
    double l = given.choice("l", 4.0, 6, -3, 8);
    double move = given.choice("move", 0.01, 0.02, -0.01, 0.03);
    double rate = given.result("rate", u * v * l);
    given.asks("change", rate * move, 3);
    given.mistake("added", (u + v + l) * move);
    given.mistake("rate", rate);
    given.mistake("two-links", u * v * move);
  }
}
