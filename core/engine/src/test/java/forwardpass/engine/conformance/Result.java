package forwardpass.engine.conformance;

/**
 * How a case ended.
 *
 * @param name the case's name
 * @param failure what went wrong; empty if nothing did
 */
public record Result(String name, String failure) {

  /** Whether nothing went wrong. */
  public boolean passed() {
    return failure.isEmpty();
  }
}
