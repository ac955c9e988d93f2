package forwardpass.lessons.modelsizes;

import forwardpass.lessons.exercise.Exercise;

/** What share of a small model its token table is, with a tied head and without. */
final class ExerciseShare implements Exercise {
  @Override
  public void ask(Given given) {
    int vocab = 1000 * given.show("thousands", given.integer(50, 16, 128));
    int width = 64 * given.integer(8, 4, 15);
    int layers = given.integer("layers", 8, 4, 16);
    given.show("width", width);
    double table = (double) vocab * width;
    double blocks = 12.0 * layers * width * width;
    given.result("table", table / 1e6, 3);
    given.result("blocks", blocks / 1e6, 3);
    given.asks(
        new double[] {100 * table / (table + blocks), 200 * table / (2 * table + blocks)}, 1);
    given.result("tied", 100 * table / (table + blocks), 1);
    given.result("untied", 200 * table / (2 * table + blocks), 1);
    given.mistake("of-blocks", 100 * table / blocks, 200 * table / blocks);
    given.mistake("once", 100 * table / (table + blocks), 100 * table / (2 * table + blocks));
    given.mistake("doubled", 100 * table / (table + blocks), 200 * table / (table + blocks));
  }
}
