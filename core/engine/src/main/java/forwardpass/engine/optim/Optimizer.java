package forwardpass.engine.optim;

import forwardpass.engine.tensor.Tensor;
import java.util.function.UnaryOperator;

/**
 * Changes parameters, in place, so that the loss falls. What it remembers from step to step belongs
 * to the scope that is open when the optimiser is made: make it outside all scopes.
 */
public interface Optimizer {

  /**
   * One step.
   *
   * @param gradientOf the gradient of the loss by each parameter, of its shape
   * @param learningRate α
   * @param gradientScale every gradient is multiplied by it first: {@link GradientNorm#scale}, or 1
   */
  void step(UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale);

  /**
   * Refuses what {@link #step} would refuse, and changes nothing: so that of several optimisers
   * none has stepped when another one cannot.
   */
  default void requireSteppable(
      UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {}
}
