package forwardpass.lessons.tiedhead;

import forwardpass.lessons.exercise.Exercise;

/** How many numbers a table has, and what it takes together with a head of its own. */
final class ExerciseSize implements Exercise {
  private static final double THOUSAND = 1000;

  @Override
  public void ask(Given given) {
    int thousands = given.integer("thousands", 32, 16, 200);
    int width = given.choice("width", 512, 256, 384, 640, 896);
    double millions = given.result("millions", thousands * width / THOUSAND, 3);
    double sum = (thousands * THOUSAND + width) / (THOUSAND * THOUSAND);
    given.asks(new double[] {millions, 4 * millions}, 2);
    given.result("megabytes", 4 * millions, 3);
    given.mistake("one-table", millions, 2 * millions);
    given.mistake("four-bytes", millions, 8 * millions);
    given.mistake("numbers", millions, millions);
    given.mistake("added", sum, 4 * sum);
  }
}
