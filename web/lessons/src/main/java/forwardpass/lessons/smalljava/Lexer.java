package forwardpass.lessons.smalljava;

import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Cuts a program into tokens; blanks and comments fall away. */
final class Lexer {
  private static final List<String> LONG_SIGNS =
      List.of(
          ">>>=", "<<=", ">>=", ">>>", "...", "<<", ">>", "&=", "|=", "^=", "->", "::", "++", "--",
          "+=", "-=", "*=", "/=", "%=", "==", "!=", "<=", ">=", "&&", "||");
  private static final String SIGNS = "+-*/%=<>!&|^~?:;,.(){}[]";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    skipBlanks();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isJavaIdentifierStart(c)) {
        name();
      } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
        number();
      } else {
        sign(c);
      }
      skipBlanks();
    }
    tokens.add(new Token(Token.Kind.END, "", text.length()));
  }

  private void skipBlanks() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          throw new CodeFault(at, "code.open-comment");
        }
        at = end + 2;
      } else {
        return;
      }
    }
  }

  private void name() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    add(Token.Kind.NAME, start);
  }

  private void number() {
    int start = at;
    skipDigits();
    boolean whole = true;
    if (at < text.length() && text.charAt(at) == '.') {
      whole = false;
      at++;
      skipDigits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      whole = false;
      at++;
      if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
        at++;
      }
      if (!isDigit(at)) {
        throw unknown(text.substring(start, at), start);
      }
      skipDigits();
    }
    if (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      throw number("code.unknown-number", start); // 0x10, 3f, 10L, 1_000 and the like
    }
    if (whole && at - start > 1 && text.charAt(start) == '0') {
      throw number("code.octal", start); // Java reads 010 as 8
    }
    add(whole ? Token.Kind.INT : Token.Kind.DOUBLE, start);
  }

  private CodeFault number(String key, int start) {
    return new CodeFault(start, Message.of(key).with("text", text.substring(start, at)));
  }

  private void skipDigits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private void sign(char c) {
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, at)) {
        at += sign.length();
        add(Token.Kind.SIGN, at - sign.length());
        return;
      }
    }
    if (c == '"' || c == '\'') {
      throw new CodeFault(at, "code.no-text");
    }
    if (c == '@') {
      throw JavaWords.unknown(new Token(Token.Kind.SIGN, "@", at)); // an annotation
    }
    if (SIGNS.indexOf(c) < 0) {
      throw unknown(isSeen(c) ? String.valueOf(c) : "U+" + hex(c), at);
    }
    at++;
    add(Token.Kind.SIGN, at - 1);
  }

  /** Whether a reader sees something where it stands; blanks that are none in Java aren't seen. */
  private static boolean isSeen(char c) {
    return c > ' ' && c != 0xA0 && !(c >= 0x2000 && c <= 0x200F) && c != 0x3000 && c != 0xFEFF;
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + upper(digits);
  }

  private static String upper(String digits) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      out.append(Ascii.upper(digits.charAt(i)));
    }
    return out.toString();
  }

  private static CodeFault unknown(String what, int position) {
    return new CodeFault(position, Message.of("code.unknown-sign").with("text", what));
  }

  private void add(Token.Kind kind, int start) {
    tokens.add(new Token(kind, text.substring(start, at), start));
  }
}
