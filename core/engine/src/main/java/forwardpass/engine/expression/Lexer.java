package forwardpass.engine.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into numbers, names and signs, as they are typed or pasted. */
final class Lexer {
  private static final int LONGEST_NAME = 12;

  /** Signs that mean the same as the one at the same place of {@link #PLAIN}. */
  private static final String TYPESET = "\u00d7\u2217\u2212\u2013\u00f7\u2215\u22c5\u00b7";

  private static final String PLAIN = "**--//..";
  private static final String SIGNS = "+-*/^()[],;=";
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final char RAISED_MINUS = '\u207b';
  private static final char ROOT = '\u221a';

  private final String text;
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of a text, an END last. */
  static List<Token> tokens(String text) throws ExpressionFault {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>();
    lexer.skipBlanks();
    while (lexer.at < text.length()) {
      tokens.add(lexer.next());
      lexer.skipBlanks();
    }
    tokens.add(new Token(Token.Kind.END, "", text.length(), text.length() + 1));
    return tokens;
  }

  private char peek() {
    return charAt(at);
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(peek())) {
      at++;
    }
  }

  /**
   * Spaces, tabs, ends of lines, and the spaces that do not break, of which pasted text is full.
   */
  private static boolean isBlank(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200b')
        || c == '\u202f'
        || c == '\u2061'
        || c == '\u2062';
  }

  private Token next() throws ExpressionFault {
    char c = peek();
    if (isDigit(c) || (c == '.' && isDigit(charAt(at + 1)))) {
      return number();
    }
    if (isLetter(c)) {
      return name();
    }
    if (c == RAISED_MINUS || RAISED.indexOf(c) >= 0) {
      return raised();
    }
    if (c == ROOT) {
      return sign("sqrt", 1, Token.Kind.NAME);
    }
    if (c == '*' && charAt(at + 1) == '*') {
      return sign("^", 2, Token.Kind.SIGN);
    }
    int typeset = TYPESET.indexOf(c);
    if (typeset >= 0 || SIGNS.indexOf(c) >= 0) {
      char plain = typeset >= 0 ? PLAIN.charAt(typeset) : c;
      return sign("" + plain, 1, Token.Kind.SIGN);
    }
    int end = at + (isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1);
    throw new ExpressionFault(Reason.UNKNOWN_SIGN, at, end, text.substring(at, end), "");
  }

  private Token sign(String plain, int length, Token.Kind kind) {
    int start = at;
    at += length;
    return new Token(kind, plain, start, at);
  }

  /** Digits with a point and a power of ten: {@code 2}, {@code .5}, {@code 1e-5}. */
  private Token number() throws ExpressionFault {
    int start = at;
    skipDigits();
    if (peek() == '.') {
      at++;
      skipDigits();
    }
    int sign = charAt(at + 1) == '-' || charAt(at + 1) == '+' ? 1 : 0;
    if ((peek() == 'e' || peek() == 'E') && isDigit(charAt(at + 1 + sign))) {
      at += 1 + sign;
      skipDigits();
    }
    if (peek() == '.') {
      skipNumberLike();
      String found = text.substring(start, at);
      throw new ExpressionFault(Reason.BAD_NUMBER, start, at, found, "");
    }
    return new Token(Token.Kind.NUMBER, text.substring(start, at), start, at);
  }

  private void skipDigits() {
    while (isDigit(peek())) {
      at++;
    }
  }

  private void skipNumberLike() {
    while (isDigit(peek()) || peek() == '.') {
      at++;
    }
  }

  private Token name() throws ExpressionFault {
    int start = at;
    while (isLetter(peek()) || isDigit(peek()) || isLowered(peek()) || peek() == '_') {
      at++;
    }
    String name = text.substring(start, at);
    if (name.length() > LONGEST_NAME) {
      throw new ExpressionFault(Reason.LONG_NAME, start, at, name, "" + LONGEST_NAME);
    }
    return new Token(Token.Kind.NAME, name, start, at);
  }

  private Token raised() throws ExpressionFault {
    int start = at;
    StringBuilder digits = new StringBuilder();
    if (peek() == RAISED_MINUS) {
      digits.append('-');
      at++;
    }
    int first = at;
    while (at < text.length() && RAISED.indexOf(peek()) >= 0) {
      digits.append((char) ('0' + RAISED.indexOf(peek())));
      at++;
    }
    if (at == first) {
      throw new ExpressionFault(Reason.BAD_NUMBER, start, at, text.substring(start, at), "");
    }
    return new Token(Token.Kind.RAISED, digits.toString(), start, at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Latin without accents, and Greek. */
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u0391' && c <= '\u03c9');
  }

  private static boolean isLowered(char c) {
    return c >= '\u2080' && c <= '\u2089';
  }

  private static boolean isHighSurrogate(char c) {
    return c >= '\ud800' && c <= '\udbff';
  }
}
