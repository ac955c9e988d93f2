package forwardpass.lessons.node;

/**
 * A named gap in a template, to be filled before the tree is printed.
 *
 * @param form how the value is put there
 */
public record Hole(String name, Form form) implements Node {
  /** What stands in the gap. */
  public enum Form {
    /** The value as it is. */
    PLAIN,
    /** The value, a negative one in parentheses: it follows a sign or bears an exponent. */
    OPERAND,
    /**
     * The sign before the value: = where its digits are all there are, ≈ where some are dropped.
     */
    SIGN
  }

  public Hole(String name) {
    this(name, Form.PLAIN);
  }

  /** The hole as the words of a page write it: {@code x}, {@code (x} for an operand, {@code =x}. */
  public String written() {
    return switch (form) {
      case PLAIN -> name;
      case OPERAND -> "(" + name;
      case SIGN -> "=" + name;
    };
  }

  /** The reverse of {@link #written}. */
  public static Hole read(String written) {
    return switch (written.isEmpty() ? ' ' : written.charAt(0)) {
      case '(' -> new Hole(written.substring(1), Form.OPERAND);
      case '=' -> new Hole(written.substring(1), Form.SIGN);
      default -> new Hole(written);
    };
  }
}
