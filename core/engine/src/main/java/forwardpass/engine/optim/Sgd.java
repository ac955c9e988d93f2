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
    Check.fraction32("momentum", momentum);
    if (nesterov && (float) momentum == 0) {
      throw Check.refuse("momentum", momentum, "positive for Nesterov's look ahead");
    }
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

  /**
   * {@inheritDoc}
   *
   * @throws NotFiniteException if a parameter or a velocity would not be finite after the step
   */
  @Override
  public void step(UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    requireSteppable(gradientOf, learningRate, gradientScale);
    forEach(gradientOf, (float) learningRate, (float) gradientScale, this::assign);
  }

  @Override
  public void requireSteppable(
      UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    float rate = Check.notNegative32("learningRate", learningRate);
    float scale = Check.notNegative32("gradientScale", gradientScale);
    forEach(gradientOf, rate, scale, this::requireFinite);
  }

  /** Takes what a step makes of a parameter: its velocity, and its next values. */
  private interface Taker {
    void take(int index, Tensor parameter, Tensor velocity, Tensor next);
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private void forEach(
      UnaryOperator<Tensor> gradientOf, float learningRate, float gradientScale, Taker taker) {
    int index = 0;
    for (ParameterGroup group : groups) {
      for (Tensor parameter : group.parameters()) {
        try (Scope scratch = backend.scope()) {
          Tensor gradient = gradientOf.apply(parameter);
          Check.gradientShape("Sgd", parameter, gradient);
          Tensor g = backend.scale(gradient, gradientScale);
          if (group.weightDecay() > 0) {
            g = backend.add(g, backend.scale(parameter, (float) group.weightDecay()));
          }
          Tensor velocity = g;
          if (momentum > 0) {
            velocity = backend.add(backend.scale(velocities.get(index), momentum), g);
            g = nesterov ? backend.add(g, backend.scale(velocity, momentum)) : velocity;
          }
          Tensor next = backend.sub(parameter, backend.scale(g, learningRate));
          taker.take(index++, parameter, velocity, next);
        }
      }
    }
  }

  private void assign(int index, Tensor parameter, Tensor velocity, Tensor next) {
    backend.assign(parameter, next);
    if (momentum > 0) {
      backend.assign(velocities.get(index), velocity);
    }
  }

  private void requireFinite(int index, Tensor parameter, Tensor velocity, Tensor next) {
    boolean nextIsFinite = Finite.largest(backend, next) <= Float.MAX_VALUE;
    if (nextIsFinite && Finite.largest(backend, velocity) <= Float.MAX_VALUE) {
      return;
    }
    throw new NotFiniteException(
        "Sgd: parameter "
            + index
            + " "
            + parameter.shape()
            + " stays as it is: "
            + (nextIsFinite
                ? "of its velocity " + Finite.worst(backend.read(velocity))
                : "after the step " + Finite.worst(backend.read(next))));
  }
}
