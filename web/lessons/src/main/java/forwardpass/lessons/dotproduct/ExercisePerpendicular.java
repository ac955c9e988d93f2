package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** The cosine of two vectors at a right angle, or along one line. */
public final class ExercisePerpendicular implements Exercise {
  @Override
  public void ask(Given given) {
    double[] a = given.vector("a", new double[] {1, 2}, 1, 6, 0);
    int cosine = given.choice(0, 0, 1, -1);
    int k = given.integer(1, 1, 3);
    double[] turned = {k * a[1], -k * a[0]};
    double[] b = given.show("b", cosine == 0 ? turned : Vectors.scale(cosine * (k + 1), a));
    double[] products = Vectors.multiply(a, b);
    double magnitudes = given.result("magnitudes", Vectors.norm(a) * Vectors.norm(b));
    given.asks(cosine, 2);
    given.hinted("first", products[0]);
    given.result("second", products[1]);
    given.result("dot", products[0] + products[1]);
    given.result("angle", 90 - 90 * cosine);
    given.result("cosine", cosine);
    given.mistake("angle", 90.0 - 90 * cosine);
    given.mistake("sign", (Math.abs(products[0]) + Math.abs(products[1])) / magnitudes);
    given.mistakeIf(cosine != 0, "dot", products[0] + products[1]);
  }
}
