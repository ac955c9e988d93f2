package forwardpass.lessons.transformerblock;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The stream after attention and after the MLP: what did the MLP itself add to a logit? */
final class ExerciseStream implements Exercise {
  @Override
  public void ask(Given given) {
    double[] before;
    double[] middle;
    double[] after;
    double[] u;
    double whole;
    double mlp;
    double attention;
    do {
      before = given.vector("before", new double[] {1, 2}, -4, 5, 0);
      middle = given.vector("middle", new double[] {3, 1}, -4, 5, 0);
      after = given.vector("after", new double[] {2, 4}, -4, 5, 0);
      u = given.vector("u", new double[] {2, 1}, -3, 3, 0);
      whole = Vectors.dot(after, u);
      mlp = Vectors.dot(Vectors.subtract(after, middle), u);
      attention = Vectors.dot(Vectors.subtract(middle, before), u);
    } while (given.redraw(
        u[0] * u[1] == 0
            || mlp == 0
            || attention == 0
            || mlp == whole
            || mlp == attention
            || mlp == whole - Vectors.dot(before, u)));
    given.result("added", Vectors.subtract(after, middle), 0);
    given
        .asksExactly("mlp", mlp)
        .mistake("whole", whole)
        .mistake("attention", attention)
        .mistake("both", whole - Vectors.dot(before, u))
        .mistake("backwards", -mlp);
  }
}
