package forwardpass.engine.optim;

/**
 * The constants of Adam. A step on tensors rounds them to float32, so they are checked as it sees
 * them: a β of 0.99999999 is 1 there, an ε of 10⁻⁵⁰ is 0, and both would divide 0 by 0.
 *
 * @param beta1 β₁, how much of the mean gradient stays from step to step, 0 ≤ β₁ &lt; 1
 * @param beta2 β₂, the same for the mean square
 * @param epsilon ε, added to the root, positive
 */
public record AdamSettings(double beta1, double beta2, double epsilon) {
  /** Checks the ranges. */
  public AdamSettings {
    Check.fraction32("beta1", beta1);
    Check.fraction32("beta2", beta2);
    Check.positive32("epsilon", epsilon);
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
