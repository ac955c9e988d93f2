package forwardpass.lessons.enoughquestions;

import forwardpass.lessons.exercise.Exercise;

/** What answers that go together do to a standard error, and what they are worth. */
final class ExerciseClusters implements Exercise {
  @Override
  public void ask(Given given) {
    int stories = given.choice("stories", 30, 20, 40, 45);
    int each = given.choice("each", 10, 5, 8, 20);
    double together = given.choice("rho", 0.3, 0.1, 0.2, 0.4);
    double plain = given.choice("plain", 2.5, 1.5, 2.0, 3.0);
    int all = given.show("all", stories * each);
    double factor = given.result("factor", 1 + (each - 1) * together);
    double root = given.result("root", Math.sqrt(factor), 3);
    given.asks(new double[] {plain * root, all / factor}, 2, 0).hints(3);
    given.result("error", plain * root, 2);
    given.result("worth", all / factor, 0);
    given.mistake("no-root", plain * factor, all / factor);
    given.mistake("each", plain * Math.sqrt(1 + each * together), all / (1 + each * together));
    given.mistake("all-one", plain * Math.sqrt(each), stories);
  }
}
