package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.List;

/** The tokens of a program and the place of the reading. */
final class Tokens {
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
    if (!peek().is(sign)) {
      throw unexpected("code.expected", sign);
    }
    return next();
  }

  Token expectName() {
    if (peek().kind() != Token.Kind.NAME) {
      throw unexpected("code.expected-name", "");
    }
    return next();
  }

  CodeFault unexpected(String key, String wanted) {
    Token found = peek();
    if (found.kind() == Token.Kind.END) {
      return new CodeFault(found.position(), Message.of("code.ended").with("wanted", wanted));
    }
    return new CodeFault(
        found.position(), Message.of(key).with("wanted", wanted).with("found", found.text()));
  }

  int place() {
    return at;
  }

  void goTo(int place) {
    at = place;
  }
}
