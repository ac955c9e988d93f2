package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The cosine of two vectors at a right angle, or along one line. */
public final class ExercisePerpendicular implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double[] a = given.vector("a", new double[] {1, 2}, 1, 6, 0);
    int cosine = given.choice(0, 0, 1, -1);
    int k = given.integer(1, 1, 3);
    double[] turned = {k * a[1], -k * a[0]};
    double[] b = given.show("b", cosine == 0 ? turned : Vectors.scale(cosine * (k + 1), a));
    double[] products = Vecs.products(a, b);
    double magnitudes = Vectors.norm(a) * Vectors.norm(b);
    return given
        .asks(new NumberAnswer(2), (double) cosine)
        .hinted("first", products[0], 0)
        .result("second", products[1], 0)
        .result("dot", products[0] + products[1], 0)
        .result("magnitudes", magnitudes, 0)
        .result("angle", 90 - 90 * cosine, 0)
        .result("cosine", cosine, 0)
        .mistake("angle", 90.0 - 90 * cosine)
        .mistake("sign", (Math.abs(products[0]) + Math.abs(products[1])) / magnitudes)
        .mistakeIf(cosine != 0, "dot", products[0] + products[1])
        .problem(2);
  }
}
