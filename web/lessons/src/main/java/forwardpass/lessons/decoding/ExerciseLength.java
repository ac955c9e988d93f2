package forwardpass.lessons.decoding;

import forwardpass.lessons.exercise.Exercise;

/** Two ended answers, compared by their mean a token: the score of the one that wins. */
public final class ExerciseLength implements Exercise {
  @Override
  public void ask(Given given) {
    int prompt = given.integer("prompt", 10, 8, 20);
    int few = given.integer("few", 2, 2, 3);
    int many = given.integer("many", 5, 5, 8);
    double shortLog = given.decimal("short", -2, -3.5, -1.5, 1);
    double longLog = given.decimal("long", -4.5, -6, -3.6, 1);
    double shortScore = shortLog / few;
    double longScore = longLog / many;
    given.redrawIf(longScore - shortScore < 0.04);
    given.asks("score", longScore, 3).hints(2);
    given.result("other", shortScore, 3);
    given.mistake("shorter", shortScore);
    given.mistake("prompt", longLog / (prompt + many));
    given.mistake("prompt-shorter", shortLog / (prompt + few));
    given.mistake("undivided", shortLog);
  }
}
