package forwardpass.engine.optim;

/**
 * The constants of Adam.
 *
 * @param beta1 β₁, how much of the mean gradient stays from step to step, 0 ≤ β₁ &lt; 1
 * @param beta2 β₂, the same for the mean square
 * @param epsilon ε, added to the root, positive
 */
public record AdamSettings(double beta1, double beta2, double epsilon) {
  /** Checks the ranges. */
  public AdamSettings {
    Check.fraction("beta1", beta1);
    Check.fraction("beta2", beta2);
    Check.positive("epsilon", epsilon);
  }

  /** The paper's: 0.9, 0.999, 10⁻⁸. */
  public static AdamSettings defaults() {
    return new AdamSettings(0.9, 0.999, 1e-8);
  }

  /** Usual for language models: 0.9, 0.95, 10⁻⁸. */
  public static AdamSettings languageModel() {
    return new AdamSettings(0.9, 0.95, 1e-8);
  }
}
