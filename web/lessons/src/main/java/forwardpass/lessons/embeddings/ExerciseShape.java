package forwardpass.lessons.embeddings;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** What comes out of the table for a batch. */
final class ExerciseShape implements Exercise {
  @Override
  public void ask(Given given) {
    int batch;
    int tokens;
    int rows;
    int width;
    do {
      batch = given.integer("batch", 4, 2, 16);
      tokens = given.integer("tokens", 10, 5, 64);
      rows = given.integer("rows", 1000, 500, 5000);
      width = given.choice("width", 64, 32, 96, 128);
    } while (given.redraw(batch == tokens || tokens == width));
    given
        .asksShape(batch, tokens, width)
        .mistake("one-hot", batch, tokens, rows)
        .mistake("table", rows, width)
        .mistake("ids", batch, tokens)
        .mistake("mean", batch, width);
  }
}
