package forwardpass.lessons.heads;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The shape of the scores of a batch, and how it comes about. */
final class ExerciseShapes implements Exercise {
  @Override
  public void ask(Given given) {
    int batch;
    int heads;
    int tokens;
    int width;
    do {
      batch = given.integer("batch", 2, 2, 9);
      heads = given.integer("heads", 12, 3, 16);
      tokens = given.integer("tokens", 50, 20, 200);
      width = given.choice("width", 64, 32, 48, 96);
    } while (given.redraw(tokens == width || batch == heads || heads == tokens));
    given
        .asksShape(batch, heads, tokens, tokens)
        .mistake("widths", batch, heads, width, width)
        .mistake("no-heads", batch, tokens, tokens)
        .mistake("outputs", batch, heads, tokens, width)
        .mistake("swapped", batch, tokens, tokens, heads);
  }
}
