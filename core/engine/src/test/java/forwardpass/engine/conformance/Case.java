package forwardpass.engine.conformance;

/**
 * One thing that a backend must do.
 *
 * @param name what is observed, unique in the suite
 * @param body does it, and throws if it is not so
 */
public record Case(String name, Body body) {

  /** What a case does. */
  public interface Body {
    /** Runs the case against the backend that the checker brings. */
    void run(Checker checker);
  }
}
