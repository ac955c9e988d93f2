package forwardpass.engine.optim;

/**
 * A step that was not made because a number in it is NaN or infinite, or would become so in
 * float32. Parameters and the optimiser's memory are as they were before.
 */
public final class NotFiniteException extends ArithmeticException {
  private static final long serialVersionUID = 1;

  /** What was not finite, and where. */
  public NotFiniteException(String message) {
    super(message);
  }
}
