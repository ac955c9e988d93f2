package forwardpass.lessons.embeddings;

import forwardpass.lessons.exercise.Exercise;

/** What comes out of the table for a batch. */
final class ExerciseShape implements Exercise {
  @Override
  public void ask(Given given) {
    int batch = given.integer("batch", 4, 2, 16);
    int tokens = given.integer("tokens", 10, 5, 64);
    int rows = given.integer("rows", 500, 200, 900);
    int width = given.choice("width", 64, 32, 96, 128);
    given.redrawIf(batch == tokens || tokens == width);
    given.asksShape(batch, tokens, width);
    given.mistake("one-hot", batch, tokens, rows);
    given.mistake("table", rows, width);
    given.mistake("ids", batch, tokens);
    given.mistake("mean", batch, width);
  }
}
