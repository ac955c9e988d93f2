package forwardpass.lessons.attention;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Two products, the width of the head, two values: the output, all the way. */
final class ExerciseAverage implements Exercise {
  @Override
  public void ask(Given given) {
    int width = given.choice("width", 4, 9, 16);
    double root = Math.sqrt(width);
    double[] products;
    double[] values;
    do {
      products = given.vector("products", new double[] {5, 3}, -4, 6, 0);
      values = given.vector("values", new double[] {10, 2}, -9, 9, 0);
    } while (given.redraw(
        Math.abs(products[0] - products[1]) < 2
            || Math.abs(products[0] - products[1]) > 6
            || products[0] + products[1] == 0
            || Math.abs(values[0] - values[1]) < 6));
    double[] weights = Softmax.softmax(products, root);
    double[] raw = Softmax.softmax(products);
    double sum = products[0] + products[1];
    boolean isFirst = products[0] > products[1];
    given
        .asks(NumberAnswer.ofRounded(2), Vectors.dot(weights, values))
        .result("root", root, 0)
        .result("scores", Vectors.scale(1 / root, products), 3)
        .result("weights", weights, 3)
        .result("output", Vectors.dot(weights, values), 2)
        .mistake("unscaled", Vectors.dot(raw, values))
        .mistake("linear", Vectors.dot(products, values) / sum)
        .mistake("hard", isFirst ? values[0] : values[1])
        .mistake("mean", (values[0] + values[1]) / 2)
        .mistake("sum", Vectors.dot(Vectors.scale(1 / root, products), values))
        .hints(3);
  }
}
