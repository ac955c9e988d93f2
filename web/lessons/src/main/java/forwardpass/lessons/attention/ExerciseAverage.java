package forwardpass.lessons.attention;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;

/** Two products, the width of the head, two values: the output, all the way. */
final class ExerciseAverage implements Exercise {
  @Override
  public void ask(Given given) {
    int width = given.choice("width", 4, 9, 16);
    double root = Math.sqrt(width);
    given.keep();
    double[] products = given.vector("products", new double[] {5, 3}, -4, 6, 0);
    double[] values = given.vector("values", new double[] {10, 2}, -9, 9, 0);
    double sum = products[0] + products[1];
    double apart = Math.abs(products[0] - products[1]);
    given.redrawIf(apart < 2 || apart > 6 || sum == 0 || Math.abs(values[0] - values[1]) < 6);
    double[] weights = Softmax.softmax(products, root);
    double[] raw = Softmax.softmax(products);
    boolean isFirst = products[0] > products[1];
    given.asks(NumberAnswer.ofRounded(2), Vectors.dot(weights, values)).hints(3);
    given.result("root", root);
    given.result("scores", Vectors.scale(1 / root, products), 3);
    given.result("weights", weights, 3);
    given.result("output", Vectors.dot(weights, values), 2);
    given.mistake("unscaled", Vectors.dot(raw, values));
    given.mistake("linear", Vectors.dot(products, values) / sum);
    given.mistake("hard", isFirst ? values[0] : values[1]);
    given.mistake("mean", (values[0] + values[1]) / 2);
    given.mistake("sum", Vectors.dot(Vectors.scale(1 / root, products), values));
  }
}
