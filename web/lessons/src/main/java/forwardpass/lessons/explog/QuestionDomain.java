package forwardpass.lessons.explog;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** Which of four expressions has no value? */
public final class QuestionDomain implements Exercise<String> {
  @Override
  public Problem<String> problem(Given given) {
    int a = given.integer("a", 2, 2, 9);
    int b = given.show("b", a + given.integer(3, 1, 9));
    given.show("small", a / 100.0);
    return ChoiceAnswer.asks(given, "none", "negative-power", "log-of-small", "negative-log")
        .result("gap", a - b, 0)
        .problem(2);
  }
}
