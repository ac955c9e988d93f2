package forwardpass.lessons.transformerblock;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** The stream after attention and after the MLP: what did the MLP itself add to a logit? */
final class ExerciseStream implements Exercise {
  @Override
  public void ask(Given given) {
    double[] before = given.vector("before", new double[] {1, 2}, -4, 5, 0);
    double[] middle = given.vector("middle", new double[] {3, 1}, -4, 5, 0);
    double[] after = given.vector("after", new double[] {2, 4}, -4, 5, 0);
    double[] u = given.vector("u", new double[] {2, 1}, -3, 3, 0);
    double whole = Vectors.dot(after, u);
    double mlp = Vectors.dot(Vectors.subtract(after, middle), u);
    double attention = Vectors.dot(Vectors.subtract(middle, before), u);
    double both = whole - Vectors.dot(before, u);
    given.redrawIf(u[0] * u[1] * mlp * attention == 0);
    given.redrawIf(mlp == whole || mlp == attention || mlp == both);
    given.result("added", Vectors.subtract(after, middle), 0);
    given.asksExactly("mlp", mlp);
    given.mistake("whole", whole);
    given.mistake("attention", attention);
    given.mistake("both", both);
    given.mistake("backwards", -mlp);
  }
}
