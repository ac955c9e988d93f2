package forwardpass.engine.autograd;

import forwardpass.engine.format.Decimal;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Training in its smallest form: forward to a loss, backward to the gradients, a step against them,
 * again and again. A model of millions of weights is trained by the same loop over tensors.
 */
public final class ValueDescent {
  private ValueDescent() {}

  /**
   * Makes so many steps of plain gradient descent.
   *
   * @param weights leaves; the steps give them new numbers
   * @param loss the loss with the present weights, as the batch of a step sees it; steps count from
   *     0
   * @return the loss that each step saw before it moved the weights, [steps]
   * @throws IllegalArgumentException if the learning rate is negative or not finite
   */
  public static double[] run(
      List<Value> weights, IntFunction<Value> loss, double learningRate, int steps) {
    if (!(learningRate >= 0 && learningRate <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "learningRate is " + Decimal.shortest(learningRate) + ", must be 0 or more, and finite");
    }
    double[] losses = new double[steps];
    for (int step = 0; step < steps; step++) {
      Value wrong = loss.apply(step); // forward: a new graph with the present weights
      losses[step] = wrong.data();
      wrong.backward(); // sets every gradient anew, so none is left of the step before
      for (Value w : weights) {
        w.assign(w.data() - learningRate * w.grad());
      }
    }
    return losses;
  }
}
