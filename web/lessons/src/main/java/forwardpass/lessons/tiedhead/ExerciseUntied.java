package forwardpass.lessons.tiedhead;

import forwardpass.lessons.exercise.Exercise;

/** What a tied model would grow by if its head had a table of its own. */
final class ExerciseUntied implements Exercise {
  private static final double THOUSAND = 1000;

  @Override
  public void ask(Given given) {
    int thousands = given.integer("thousands", 50, 30, 130);
    int width = given.choice("width", 768, 512, 640, 896);
    int total = given.integer("total", 124, 90, 400);
    double table = thousands * width / THOUSAND;
    given.redrawIf(table > 0.6 * total);
    given.result("table", table, 2);
    double share = 100 * table / total;
    given.asks("share", share, 1);
    given.mistake("of-new", 100 * table / (total + table));
    given.mistake("both", 2 * share);
    given.mistake("factor", 100 + share);
    given.mistake("rest", 100 * table / (total - table));
  }
}
