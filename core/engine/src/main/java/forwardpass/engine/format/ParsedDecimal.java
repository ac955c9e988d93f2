package forwardpass.engine.format;

/** What {@link Decimal#parse} made of a text: a number, or where and why it is none. */
public sealed interface ParsedDecimal {
  /** The double nearest to the text's number; ±∞ if that is larger than every double. */
  record Value(double value) implements ParsedDecimal {}

  /**
   * Not a decimal number.
   *
   * @param position the index of the first wrong character; the text's length if it ended too soon
   */
  record Malformed(int position, Reason reason) implements ParsedDecimal {}

  /** Why a text is not a decimal number. */
  enum Reason {
    /** Nothing but space. */
    EMPTY,
    /** A digit had to stand here. */
    DIGIT_EXPECTED,
    /** The number was complete, and something follows it. */
    UNEXPECTED_CHARACTER
  }
}
