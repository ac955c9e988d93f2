package forwardpass.lessons.attention;

import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import java.util.List;

/** The shape of the scores of a batch, and how it comes about. */
final class ExerciseShapes implements Exercise<List<Integer>> {
  @Override
  public Problem<List<Integer>> problem(Given given) {
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
    return given
        .asks(new ShapeAnswer(), List.of(batch, heads, tokens, tokens))
        .mistake("widths", List.of(batch, heads, width, width))
        .mistake("no-heads", List.of(batch, tokens, tokens))
        .mistake("outputs", List.of(batch, heads, tokens, width))
        .mistake("swapped", List.of(batch, tokens, tokens, heads))
        .problem(2);
  }
}
