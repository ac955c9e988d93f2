package forwardpass.lessons.gradientdescent;

import forwardpass.lessons.exercise.Exercise;

/** A loss that grows: what to change first. */
public final class QuestionRunaway implements Exercise {
  @Override
  public void ask(Given given) {
    given.asksWhich("lower", "higher", "longer", "bigger");
  }
}
