package forwardpass.lessons.vectors;

import forwardpass.lessons.exercise.Exercise;

/** What a negative factor does to a magnitude. */
public final class ExerciseScale implements Exercise {
  @Override
  public void ask(Given given) {
    int norm = given.integer("norm", 5, 2, 30);
    int factor = given.integer("factor", -3, -9, -2);
    double stretched = -factor * norm;
    given.asksExactly("result", stretched);
    given.hinted("size", -factor);
    given.mistake("negative", -stretched);
    given.mistake("squared", (double) norm * factor * factor);
    given.mistake("added", (double) norm + factor);
    given.mistake("ignored", norm);
  }
}
