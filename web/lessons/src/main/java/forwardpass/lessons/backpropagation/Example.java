package forwardpass.lessons.backpropagation;

import java.util.List;

/**
 * An expression to begin with.
 *
 * @param name the words that say what it is: {@code example.NAME}
 * @param values for its variables, in their order
 */
record Example(String name, String text, List<Double> values) {
  static final List<Example> ALL =
      List.of(
          new Example("square", "(3x+1)^2", List.of(2.0)),
          new Example("neuron", "tanh(w1*x1 + w2*x2 + b)", List.of(0.5, 2.0, -1.0, 0.4, 0.2)),
          new Example("cross-entropy", "-ln softmax([a,b,c])[0]", List.of(2.0, 1.0, 0.0)),
          new Example(
              "layer-norm",
              "x = [a,b,c]; d = x - mean(x); s = sqrt(mean(d^2)); d[0]/s",
              List.of(1.0, 2.0, 6.0)),
          new Example("repeated", "tanh(0.5v + 0.3c - 0.2v)", List.of(2.0, 1.0)),
          new Example("tied", "h = tanh(w*x); w*h", List.of(0.8, 1.5)));
}
