package forwardpass.lessons.flashattention;

import forwardpass.lessons.exercise.Exercise;

/** The bytes of the tables that tiling never writes. */
final class ExerciseTable implements Exercise {
  @Override
  public void ask(Given given) {
    int thousands = given.choice("thousands", 8, 2, 4, 16);
    int heads = given.choice("heads", 12, 8, 16, 24);
    int tile = given.choice("tile", 64, 128);
    double tokens = thousands * 1000.0;
    given.result("megabytes", 2 * heads * tokens * tokens / 1e6, 0);
    given.hinted("cells", tile * tile);
    given.asks("times", tokens * tokens / ((double) tile * tile), 0).hints(2);
    given.mistake("side", tokens / tile);
    given.mistake("heads", heads * tokens * tokens / ((double) tile * tile));
    given.mistake("one-side", tokens * tokens / tile);
  }
}
