package forwardpass.engine.optim;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Stochastic gradient descent as PyTorch defines it: g = gradient + λ w; with momentum μ, velocity
 * = μ · velocity + g takes the place of g, or with Nesterov's look ahead g + μ · velocity does; w =
 * w − α · g.
 */
public final class Sgd implements Optimizer {
  private final Backend backend;
  private final List<ParameterGroup> groups;
  private final float momentum;
  private final boolean nesterov;
  private final List<Tensor> velocities = new ArrayList<>(); // empty without momentum

  /** Plain gradient descent. */
  public Sgd(Backend backend, List<ParameterGroup> groups) {
    this(backend, groups, 0, false);
  }

  /**
   * With momentum (Polyak 1964), perhaps Nesterov's.
   *
   * @param momentum μ, 0 ≤ μ &lt; 1
   */
  public Sgd(Backend backend, List<ParameterGroup> groups, double momentum, boolean nesterov) {
    Check.fraction("momentum", momentum);
    this.backend = backend;
    this.groups = List.copyOf(groups);
    this.momentum = (float) momentum;
    this.nesterov = nesterov;
    if (momentum > 0) {
      for (ParameterGroup group : groups) {
        for (Tensor parameter : group.parameters()) {
          velocities.add(backend.full(parameter.shape(), 0));
        }
      }
    }
  }

  @Override
  public void step(UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    Check.notNegative("learningRate", learningRate);
    int index = 0;
    for (ParameterGroup group : groups) {
      for (Tensor parameter : group.parameters()) {
        step(group, parameter, gradientOf, (float) learningRate, (float) gradientScale, index++);
      }
    }
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private void step(
      ParameterGroup group,
      Tensor parameter,
      UnaryOperator<Tensor> gradientOf,
      float learningRate,
      float gradientScale,
      int index) {
    try (Scope scratch = backend.scope()) {
      Tensor g = backend.scale(gradientOf.apply(parameter), gradientScale);
      if (group.weightDecay() > 0) {
        g = backend.add(g, backend.scale(parameter, (float) group.weightDecay()));
      }
      if (momentum > 0) {
        Tensor velocity = velocities.get(index);
        backend.assign(velocity, backend.add(backend.scale(velocity, momentum), g));
        g = nesterov ? backend.add(g, backend.scale(velocity, momentum)) : velocity;
      }
      backend.assign(parameter, backend.sub(parameter, backend.scale(g, learningRate)));
    }
  }
}
