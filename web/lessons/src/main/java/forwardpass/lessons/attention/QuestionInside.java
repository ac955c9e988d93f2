package forwardpass.lessons.attention;

import forwardpass.lessons.exercise.Exercise;

/** Three values are known; which of four numbers can come out, whatever the query is? */
final class QuestionInside implements Exercise {
  @Override
  public void ask(Given given) {
    int low = given.integer(2, 1, 9);
    int high = low + given.integer(7, 6, 12);
    int middle = low + given.integer(3, 2, 4);
    given.show("values", middle, high, low);
    int under = given.integer(2, 1, 4);
    int over = given.integer(3, 1, 3);
    double inside = low + given.decimal(4.5, 0.3, 5.7, 1);
    given.asksWhich(
        given.option("inside", "value", inside),
        given.option("below", "value", low - under),
        given.option("above", "value", high + over),
        given.option("sum", "value", low + middle + high));
    given.result("low", low);
    given.result("high", high);
    given.result("inside", inside);
  }
}
