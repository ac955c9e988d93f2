package forwardpass.lessons.wholeblock;

import forwardpass.lessons.exercise.Exercise;

/** Four blocks in two lines of code each: in which of them can the stream be taken apart? */
final class ExerciseWhere implements Exercise {
  @Override
  public void ask(Given given) {
    given.integer("layers", 12, 4, 48);
    given.asksWhich("pre", "post", "replaced", "inside");
  }
}
