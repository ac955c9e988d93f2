package forwardpass.engine.expression;

/** An expression that cannot be read, or has no value for these numbers: why, and where. */
public final class ExpressionFault extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final int position;
  private final int end;
  private final String found;
  private final String other;

  ExpressionFault(Reason reason, int position, int end, String found, String other) {
    this.reason = reason;
    this.position = position;
    this.end = end;
    this.found = found;
    this.other = other;
  }

  ExpressionFault(Reason reason, int position, String found, String other) {
    this(reason, position, position + 1, found, other);
  }

  ExpressionFault(Reason reason, int position) {
    this(reason, position, "", "");
  }

  ExpressionFault(Reason reason, Token token, String found, String other) {
    this(reason, token.at(), token.end(), found, other);
  }

  ExpressionFault(Reason reason, Token token) {
    this(reason, token, token.text(), "");
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The index of the first character concerned; the text's length where its end is. */
  public int position() {
    return position;
  }

  /** The index behind the last character concerned. */
  public int end() {
    return end;
  }

  /** What was found; empty where the reason says all. */
  public String found() {
    return found;
  }

  /** What that is held against; empty where the reason says all. */
  public String other() {
    return other;
  }

  /** The place, counted from 1, and the reason: {@code column 7: a ) closes nothing}. */
  @Override
  public String getMessage() {
    return "column " + (position + 1) + ": " + reason.text(found, other);
  }
}
