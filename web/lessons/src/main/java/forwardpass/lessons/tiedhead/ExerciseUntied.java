package forwardpass.lessons.tiedhead;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** What a tied model would grow by if its head had a table of its own. */
final class ExerciseUntied implements Exercise {
  private static final double THOUSAND = 1000;

  @Override
  public void ask(Given given) {
    int thousands;
    int width;
    int total;
    double table;
    do {
      thousands = given.integer("thousands", 50, 30, 130);
      width = given.choice("width", 768, 512, 640, 1024);
      total = given.integer("total", 124, 90, 400);
      table = thousands * width / THOUSAND;
    } while (given.redraw(table > 0.6 * total));
    given.result("table", table, 2);
    double share = 100 * table / total;
    given
        .asks("share", share, 1)
        .mistake("of-new", 100 * table / (total + table))
        .mistake("both", 2 * share)
        .mistake("factor", 100 + share)
        .mistake("rest", 100 * table / (total - table));
  }
}
