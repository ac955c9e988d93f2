package forwardpass.engine.conformance;

import forwardpass.engine.autograd.Gradients;
import forwardpass.engine.autograd.Tape;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;

/**
 * An operation on some inputs, as a backend computes it and by its definition in double. From the
 * two follow its cases: the values, the bits, and the gradients by finite differences.
 */
final class Operation {
  /** The operation on a backend. */
  interface OnBackend {
    Tensor compute(Backend backend, Tensor[] inputs);
  }

  /** The same in double. */
  interface InDouble {
    Truth compute(Truth[] inputs);
  }

  private static final double FORWARD_TOLERANCE = 1e-5;
  private static final double GRADIENT_TOLERANCE = 4e-5;
  private static final double STEP = 1e-4;

  private final String name;
  private final Shape[] shapes;
  private final OnBackend compute;
  private final InDouble truth;
  private boolean positive;

  Operation(String name, OnBackend compute, InDouble truth, Shape... shapes) {
    this.name = name;
    this.compute = compute;
    this.truth = truth;
    this.shapes = shapes.clone();
  }

  /** The same on numbers from ¼ to 2¼. */
  Operation onPositive() {
    positive = true;
    return this;
  }

  private String title() {
    StringBuilder title = new StringBuilder(name);
    for (Shape shape : shapes) {
      title.append(' ').append(shape);
    }
    return title.toString();
  }

  /** The value as defined, and the bits of the decomposition. */
  Case values() {
    return new Case(
        title(),
        checker -> {
          float[][] inputs = inputs();
          float[] actual = run(checker.subject(), inputs);
          checker.close(
              "value", actual, truth.compute(doubles(inputs)).values(), FORWARD_TOLERANCE);
          checker.sameBits("value", actual, run(checker.reference(), inputs));
        });
  }

  /** The slope of every input: as finite differences in double say, and the reference's bits. */
  Case gradients() {
    return new Case(
        "gradient of " + title(),
        checker -> {
          float[][] inputs = inputs();
          float[][] actual = slopes(checker.subject(), inputs);
          float[][] expected = slopes(checker.reference(), inputs);
          for (int i = 0; i < inputs.length; i++) {
            String what = "gradient by input " + i;
            checker.close(what, actual[i], differences(inputs, i), GRADIENT_TOLERANCE);
            checker.sameBits(what, actual[i], expected[i]);
          }
        });
  }

  private float[][] inputs() {
    Numbers numbers = new Numbers(shapes[0].size() + 7 * shapes.length);
    float[][] inputs = new float[shapes.length][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = positive ? numbers.positive(shapes[i].size()) : numbers.signed(shapes[i].size());
    }
    return inputs;
  }

  /** The weights with which the outputs are added up to a loss. */
  private static float[] weights(int count) {
    return new Numbers(41).signed(count);
  }

  private Tensor[] tensors(Backend backend, float[][] inputs) {
    Tensor[] tensors = new Tensor[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      tensors[i] = backend.tensor(shapes[i], inputs[i]);
    }
    return tensors;
  }

  private Truth[] doubles(float[][] inputs) {
    Truth[] truths = new Truth[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      double[] values = new double[inputs[i].length];
      for (int j = 0; j < values.length; j++) {
        values[j] = inputs[i][j];
      }
      truths[i] = new Truth(shapes[i], values);
    }
    return truths;
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private float[] run(Backend backend, float[][] inputs) {
    try (Scope scope = backend.scope()) {
      return backend.read(compute.compute(backend, tensors(backend, inputs)));
    }
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private float[][] slopes(Backend backend, float[][] inputs) {
    try (Scope scope = backend.scope()) {
      Tape tape = new Tape(backend);
      Tensor[] tensors = tensors(backend, inputs);
      for (Tensor tensor : tensors) {
        tape.watch(tensor);
      }
      Tensor y = compute.compute(tape, tensors);
      Tensor loss = tape.sumAll(tape.mul(y, tape.tensor(y.shape(), weights(y.size()))));
      Gradients gradients = tape.backward(loss);
      float[][] slopes = new float[inputs.length][];
      for (int i = 0; i < slopes.length; i++) {
        slopes[i] = backend.read(gradients.of(tensors[i]));
      }
      return slopes;
    }
  }

  private double[] differences(float[][] inputs, int by) {
    double[] slopes = new double[inputs[by].length];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = (loss(inputs, by, i, STEP) - loss(inputs, by, i, -STEP)) / (2 * STEP);
    }
    return slopes;
  }

  private double loss(float[][] inputs, int by, int at, double step) {
    Truth[] truths = doubles(inputs);
    truths[by].values()[at] += step;
    double[] y = truth.compute(truths).values();
    float[] weights = weights(y.length);
    double loss = 0;
    for (int i = 0; i < y.length; i++) {
      loss += weights[i] * y[i];
    }
    return loss;
  }
}
