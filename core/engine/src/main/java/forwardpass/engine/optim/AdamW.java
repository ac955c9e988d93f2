package forwardpass.engine.optim;

import forwardpass.engine.numeric.Pow;
import forwardpass.engine.tensor.AdamWStep;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Adam (Kingma and Ba 2015, arXiv:1412.6980), with bias correction, and with weight decay in one of
 * two places: pulling at the weights themselves (AdamW: Loshchilov and Hutter 2019,
 * arXiv:1711.05101), or added to the gradient, where Adam's division distorts it. Both as PyTorch
 * defines them.
 */
public final class AdamW implements Optimizer {
  private final Backend backend;
  private final List<ParameterGroup> groups;
  private final AdamSettings settings;
  private final boolean decoupled;
  private final List<Tensor> means = new ArrayList<>();
  private final List<Tensor> squares = new ArrayList<>();
  private int steps;

  private AdamW(
      Backend backend, List<ParameterGroup> groups, AdamSettings settings, boolean decoupled) {
    this.backend = backend;
    this.groups = List.copyOf(groups);
    this.settings = settings;
    this.decoupled = decoupled;
    for (ParameterGroup group : groups) {
      for (Tensor parameter : group.parameters()) {
        means.add(backend.full(parameter.shape(), 0));
        squares.add(backend.full(parameter.shape(), 0));
      }
    }
  }

  /** AdamW: the decay is decoupled from the gradient. */
  public AdamW(Backend backend, List<ParameterGroup> groups, AdamSettings settings) {
    this(backend, groups, settings, true);
  }

  /** Adam: the decay, if any, is added to the gradient. */
  public static AdamW adam(Backend backend, List<ParameterGroup> groups, AdamSettings settings) {
    return new AdamW(backend, groups, settings, false);
  }

  /** How many steps it has made. */
  public int steps() {
    return steps;
  }

  /** Counts on from so many steps, where the two means were overwritten with an earlier run's. */
  public void resume(int steps) {
    if (steps < 0) {
      throw new IllegalArgumentException("steps is " + steps + ", must be 0 or more");
    }
    this.steps = steps;
  }

  /** The running mean of a parameter's gradients, itself: of its shape, changed by every step. */
  public Tensor mean(Tensor parameter) {
    return means.get(indexOf(parameter));
  }

  /** The running mean of their squares, itself. */
  public Tensor square(Tensor parameter) {
    return squares.get(indexOf(parameter));
  }

  private int indexOf(Tensor parameter) {
    int index = 0;
    for (ParameterGroup group : groups) {
      for (Tensor candidate : group.parameters()) {
        if (candidate == parameter) {
          return index;
        }
        index++;
      }
    }
    throw new IllegalArgumentException("AdamW: " + parameter + " is none of its parameters");
  }

  /**
   * {@inheritDoc}
   *
   * @throws NotFiniteException if a gradient, times the scale, or its square is not finite
   */
  @Override
  public void step(UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    requireSteppable(gradientOf, learningRate, gradientScale);
    steps++;
    int index = 0;
    for (ParameterGroup group : groups) {
      AdamWStep numbers = numbers(group, (float) learningRate, (float) gradientScale);
      for (Tensor parameter : group.parameters()) {
        step(group, parameter, gradientOf.apply(parameter), numbers, index++);
      }
    }
  }

  /** Looks at every gradient before the first parameter is changed. */
  @Override
  public void requireSteppable(
      UnaryOperator<Tensor> gradientOf, double learningRate, double gradientScale) {
    Check.squaresFinite("AdamW", backend, groups, gradientOf, learningRate, gradientScale);
  }

  private AdamWStep numbers(ParameterGroup group, float learningRate, float gradientScale) {
    float beta1 = (float) settings.beta1();
    float beta2 = (float) settings.beta2();
    return new AdamWStep(
        gradientScale,
        learningRate,
        beta1,
        beta2,
        (float) settings.epsilon(),
        decoupled ? (float) group.weightDecay() : 0,
        (float) (1 - Pow.pow(beta1, steps)), // of the rounded β, so that step 1 divides out exactly
        (float) (1 - Pow.pow(beta2, steps)));
  }

  @SuppressWarnings("try") // the scope is there to be closed
  private void step(
      ParameterGroup group, Tensor parameter, Tensor gradient, AdamWStep numbers, int index) {
    try (Scope scratch = backend.scope()) {
      AdamWStep rest = numbers;
      Tensor g = gradient;
      if (!decoupled && group.weightDecay() > 0) {
        Tensor pull = backend.scale(parameter, (float) group.weightDecay());
        g = backend.add(backend.scale(gradient, numbers.gradientScale()), pull);
        rest = unscaled(numbers);
      }
      backend.adamW(parameter, g, means.get(index), squares.get(index), rest);
    }
  }

  /** The same numbers for a gradient that is scaled already. */
  private static AdamWStep unscaled(AdamWStep step) {
    return new AdamWStep(
        1,
        step.learningRate(),
        step.beta1(),
        step.beta2(),
        step.epsilon(),
        step.weightDecay(),
        step.correction1(),
        step.correction2());
  }
}
