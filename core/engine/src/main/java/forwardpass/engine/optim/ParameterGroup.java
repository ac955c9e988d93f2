package forwardpass.engine.optim;

import forwardpass.engine.tensor.Tensor;
import java.util.List;

/**
 * Parameters that share a weight decay: matrices decay, biases and the gains of norms do not.
 *
 * @param weightDecay λ, 0 for none
 */
public record ParameterGroup(List<Tensor> parameters, double weightDecay) {
  /** Checks the decay. */
  public ParameterGroup {
    Check.notNegative32("weightDecay", weightDecay);
    parameters = List.copyOf(parameters);
  }
}
