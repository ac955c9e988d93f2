package forwardpass.lessons.softmax;

import forwardpass.lessons.exercise.Exercise;

/** Which of four lists gives a NaN, where nobody subtracts the maximum? */
public final class QuestionFloat32 implements Exercise {
  @Override
  public void ask(Given given) {
    int high = given.integer(100, 95, 174);
    int below = given.integer(80, 60, 84);
    int low = given.integer(200, 150, 549);
    int small = given.integer(10, 5, 34);
    given.asksWhich(
        given.option("one-high", "z", high, 0, 0),
        given.option("below", "z", below, below, 0),
        given.option("one-low", "z", 0, 0, -low),
        given.option("small", "z", -small, -small, -2 * small));
    given.result("high", high);
    given.result("below", below);
    given.result("low", -low);
    given.result("limit", SoftmaxFacts.limit());
  }
}
