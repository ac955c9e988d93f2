package forwardpass.lessons.heads;

import forwardpass.lessons.exercise.Exercise;

/** The shape of the scores of a batch, and how it comes about. */
final class ExerciseShapes implements Exercise {
  @Override
  public void ask(Given given) {
    int batch = given.integer("batch", 2, 2, 9);
    int heads = given.integer("heads", 12, 3, 16);
    int tokens = given.integer("tokens", 50, 20, 200);
    int width = given.choice("width", 64, 32, 48, 96);
    given.redrawIf(tokens == width || batch == heads || heads == tokens);
    given.asksShape(batch, heads, tokens, tokens);
    given.mistake("widths", batch, heads, width, width);
    given.mistake("no-heads", batch, tokens, tokens);
    given.mistake("outputs", batch, heads, tokens, width);
    given.mistake("swapped", batch, tokens, tokens, heads);
  }
}
