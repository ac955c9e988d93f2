package forwardpass.lessons.node;

/**
 * A named gap in a template, to be filled before the tree is printed.
 *
 * @param form what stands in the gap, {@link #PLAIN}, {@link #OPERAND} or {@link #SIGN}: characters
 *     and no enum, since every page carries the code
 */
public record Hole(String name, char form) implements Node {
  /** The value as it is. */
  public static final char PLAIN = ' ';

  /** The value, a negative one in parentheses: it follows a sign or bears an exponent. */
  public static final char OPERAND = '(';

  /** The sign before the value: = where its digits are all there are, ≈ where some are dropped. */
  public static final char SIGN = '=';

  public Hole(String name) {
    this(name, PLAIN);
  }

  /** The hole as the words of a page write it: {@code x}, {@code (x} for an operand, {@code =x}. */
  public String written() {
    return form == PLAIN ? name : form + name;
  }

  /** The reverse of {@link #written}. */
  public static Hole read(String written) {
    boolean marked = written.startsWith("(") || written.startsWith("=");
    return marked ? new Hole(written.substring(1), written.charAt(0)) : new Hole(written);
  }
}
