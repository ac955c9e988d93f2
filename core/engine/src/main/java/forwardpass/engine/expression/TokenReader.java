package forwardpass.engine.expression;

import java.util.List;

/** The tokens of an expression, read from left to right. */
final class TokenReader {
  private final List<Token> tokens;
  private int at;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The one after the next; END where there is none. */
  Token second() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  /** The one read last; the first where none was. */
  Token last() {
    return tokens.get(Math.max(0, at - 1));
  }

  /** Reads on; END stays. */
  Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** Reads a sign if it comes next. */
  boolean take(String sign) {
    boolean isThere = peek().is(sign);
    if (isThere) {
      next();
    }
    return isThere;
  }

  boolean isAtEnd() {
    return peek().kind() == Token.Kind.END;
  }

  /** Why no value can begin with the next token. */
  ExpressionFault noValue() {
    Token token = peek();
    if (token.is(")") || token.is("]")) {
      return new ExpressionFault(Reason.VALUE_MISSING, token);
    }
    return isAtEnd()
        ? new ExpressionFault(Reason.VALUE_MISSING_AT_END, token, last().text(), "")
        : new ExpressionFault(Reason.VALUE_MISSING, token);
  }
}
