package forwardpass.lessons.speculative;

import forwardpass.lessons.exercise.Exercise;

/** Guesses against what the model says, at temperature 0: how many tokens does the pass bring? */
final class ExerciseGreedy implements Exercise {
  @Override
  public void ask(Given given) {
    int drafts = given.integer("drafts", 6, 5, 9);
    int agreed = given.integer(2, 1, 4);
    int later = given.integer(2, 1, 3);
    given.redrawIf(agreed + 1 + later > drafts);
    given.show("wrong", agreed + 1);
    given.show("right-again", later);
    given.asksExactly("answer", agreed + 1).hints(2);
    given.result("agreed", agreed);
    given.mistake("no-own", agreed);
    given.mistake("later-too", agreed + later + 1);
    given.mistake("all", drafts + 1);
    given.mistake("all-but", drafts);
  }
}
