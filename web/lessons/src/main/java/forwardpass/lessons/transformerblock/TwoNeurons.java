package forwardpass.lessons.transformerblock;

import forwardpass.engine.block.ActivationFunction;
import forwardpass.engine.linalg.Vectors;

/**
 * Two neurons between one number and another, with ReLU.
 *
 * @param in the weights on the way in
 * @param out the weights on the way out
 */
@SuppressWarnings("ArrayRecordComponent") // made for one problem, never changed
record TwoNeurons(double[] in, double[] out) {
  /** What comes into the neurons, before they bend it. */
  double[] before(double x) {
    return Vectors.scale(x, in);
  }

  double[] after(double x) {
    return new double[] {ActivationFunction.relu(x * in[0]), ActivationFunction.relu(x * in[1])};
  }

  /** What the network makes of x. */
  double of(double x) {
    return Vectors.dot(after(x), out) + 0.0; // + 0.0 turns −0 into 0
  }
}
