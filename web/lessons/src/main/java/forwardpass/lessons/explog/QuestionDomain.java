package forwardpass.lessons.explog;

import forwardpass.lessons.exercise.Exercise;

/** Which of four expressions has no value? */
public final class QuestionDomain implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.integer("a", 2, 2, 9);
    int b = given.show("b", a + given.integer(3, 1, 9));
    given.show("small", a / 100.0);
    given.asksWhich("none", "negative-power", "log-of-small", "negative-log");
    given.result("gap", a - b);
  }
}
