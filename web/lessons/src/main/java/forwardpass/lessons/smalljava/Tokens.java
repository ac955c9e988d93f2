package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.List;

/** The tokens of a program and the place of the reading. */
final class Tokens {
  /** What changes a variable: here only in a statement of its own. */
  private static final List<String> STEPS = List.of("++", "--", "=", "+=", "-=", "*=", "/=", "%=");

  private static final List<String> UNKNOWN_SIGNS =
      List.of(
          "&", "|", "^", "~", "<<", ">>", ">>>", "&=", "|=", "^=", "<<=", ">>=", ">>>=", "->", "::",
          "...");

  private final List<Token> all;
  private int at;

  Tokens(List<Token> all) {
    this.all = all;
  }

  Token peek() {
    return all.get(at);
  }

  Token peek(int ahead) {
    return all.get(Math.min(at + ahead, all.size() - 1));
  }

  Token next() {
    Token token = all.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  /** Steps over {@code sign} if it is next. */
  boolean skip(String sign) {
    boolean found = peek().is(sign);
    if (found) {
      at++;
    }
    return found;
  }

  Token expect(String sign) {
    Token found = peek();
    if (found.is(sign)) {
      return next();
    }
    if (STEPS.contains(found.text())) {
      throw new CodeFault(
          found.position(), Message.of("code.own-statement").with("sign", found.text()));
    }
    if (found.is(",")) {
      throw new CodeFault(found.position(), Message.of("code.one-at-a-time"));
    }
    throw unexpected("code.expected", sign);
  }

  /**
   * Refuses a sign or a word of Java that is next and that this part of it leaves out.
   *
   * @throws CodeFault if there is one
   */
  void requireKnown() {
    if (isUnknown(peek())) {
      throw JavaWords.unknown(peek());
    }
    JavaWords.requireKnown(peek());
  }

  /** Whether it is a sign of Java that this part of it leaves out. */
  static boolean isUnknown(Token token) {
    return token.kind() == Token.Kind.SIGN && UNKNOWN_SIGNS.contains(token.text());
  }

  Token expectName() {
    if (peek().kind() != Token.Kind.NAME) {
      throw unexpected("code.expected-name", "");
    }
    return next();
  }

  CodeFault unexpected(String key, String wanted) {
    requireKnown();
    Token found = peek();
    if (found.kind() == Token.Kind.END) {
      return new CodeFault(found.position(), Message.of("code.ended").with("wanted", wanted));
    }
    // What is missing at a line's end is missing there, not where the next line begins.
    int position = wanted.equals(";") ? previousEnd() : found.position();
    return new CodeFault(
        position, Message.of(key).with("wanted", wanted).with("found", found.text()));
  }

  /** Where the token before the next one ends. */
  int previousEnd() {
    if (at == 0) {
      return 0;
    }
    Token previous = all.get(at - 1);
    return previous.position() + previous.text().length();
  }

  int place() {
    return at;
  }

  void goTo(int place) {
    at = place;
  }
}
