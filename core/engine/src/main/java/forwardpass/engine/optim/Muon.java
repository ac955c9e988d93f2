package forwardpass.engine.optim;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Muon (Jordan et al. 2024): momentum whose step is made orthogonal, so that a matrix is changed by
 * the same amount in all directions, also in those that the gradient hardly shows. For the matrices
 * inside a model; embeddings, gains and biases are left to {@link AdamW}.
 *
 * <pre>
 * velocity = μ · velocity + g
 * step     = orthogonalised(g + μ · velocity)                   {@link NewtonSchulz}
 * w        = (1 − α λ) · w − α · 0.2 · √max(rows, columns) · step
 * </pre>
 *
 * An orthogonal matrix has numbers of about 1/√max(rows, columns); with the factor they are about
 * 0.2, as AdamW's are, so both take the same learning rate and decay (Liu et al. 2025, 'Muon is
 * scalable for LLM training', arXiv:2502.16982).
 */
public final class Muon implements Optimizer {
  private static final double ADAMS_SIZE = 0.2;

  private final Backend backend;
  private final List<ParameterGroup> groups;
  private final float momentum;
  private final List<Tensor> velocities = new ArrayList<>();

  /**
   * Muon over matrices.
   *
   * @param groups of matrices only
   * @param momentum μ, 0 ≤ μ &lt; 1; 0.95 is usual
   */
  public Muon(Backend backend, List<ParameterGroup> groups, double momentum) {
    Check.fraction32("momentum", momentum);
    this.backend = backend;
    this.groups = List.copyOf(groups);
    this.momentum = (float) momentum;
    for (ParameterGroup group : groups) {
      for (Tensor parameter : group.parameters()) {
        if (parameter.shape().rank() != 2) {
          throw new IllegalArgumentException(
              "Muon: "
                  + parameter
                  + " has rank "
                  + parameter.shape().rank()
                  + ", must be a matrix");
        }
        velocities.add(backend.full(parameter.shape(), 0));
      }
    }
  }

  /** The velocity of a parameter, itself: of its shape, changed by every step. */
  public Tensor velocity(Tensor parameter) {
    int index = 0;
    for (ParameterGroup group : groups) {
      for (Tensor candidate : group.parameters()) {
        if (candidate == parameter) {
          return velocities.get(index);
        }
        index++;
      }
    }
    throw new IllegalArgumentException("Muon: " + parameter + " is none of its parameters");
  }

  /**
   * {@inheritDoc}
   *
   * @throws NotFiniteException if a gradient, times the scale, or its square is not finite
   */
  @Override
  public void step(UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    requireSteppable(gradientOf, learningRate, gradientScale);
    int index = 0;
    for (ParameterGroup group : groups) {
      float kept = (float) (1 - learningRate * group.weightDecay());
      for (Tensor parameter : group.parameters()) {
        Tensor gradient = gradientOf.apply(parameter);
        step(parameter, gradient, velocities.get(index++), learningRate, gradientScale, kept);
      }
    }
  }

  /** Looks at every gradient before the first parameter is changed. */
  @Override
  public void requireSteppable(
      UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    Check.squaresFinite("Muon", backend, groups, gradientOf, learningRate, gradientScale);
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private void step(
      Tensor parameter,
      Tensor gradient,
      Tensor velocity,
      double learningRate,
      double gradientScale,
      float kept) {
    int longer = Math.max(parameter.shape().dim(0), parameter.shape().dim(1));
    double size = learningRate * ADAMS_SIZE * Math.sqrt(longer);
    try (Scope scratch = backend.scope()) {
      Tensor g = backend.scale(gradient, (float) gradientScale);
      backend.assign(velocity, backend.add(backend.scale(velocity, momentum), g));
      Tensor ahead = backend.add(g, backend.scale(velocity, momentum)); // Nesterov's look ahead
      Tensor step = NewtonSchulz.orthogonalised(backend, ahead);
      Tensor rest = backend.scale(parameter, kept);
      backend.assign(parameter, backend.sub(rest, backend.scale(step, (float) size)));
    }
  }
}
