package forwardpass.engine.expression;

/**
 * A piece of an expression's text.
 *
 * @param text what it is in plain signs: {@code ×} is {@code *}, {@code ²} is {@code 2}
 * @param at the index of its first character in the text as typed
 * @param end the index behind its last
 */
record Token(Kind kind, String text, int at, int end) {
  /** What kinds there are. */
  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    /** A power in raised digits, {@code ²}. */
    RAISED,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
