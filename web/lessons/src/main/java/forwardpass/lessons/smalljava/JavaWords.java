package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.Set;

/** The words that belong to Java itself (JLS 17, 3.9), and what is said where one can't stand. */
final class JavaWords {
  private static final Set<String> RESERVED =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "try",
          "void",
          "volatile",
          "while",
          "true",
          "false",
          "null",
          "_");

  /** What may begin a statement or a value in a small Java program. */
  private static final Set<String> KNOWN =
      Set.of(
          "boolean",
          "break",
          "continue",
          "double",
          "else",
          "final",
          "for",
          "if",
          "int",
          "new",
          "private",
          "public",
          "return",
          "static",
          "void",
          "while",
          "true",
          "false");

  private static final Set<String> AROUND =
      Set.of("class", "enum", "import", "interface", "package");

  private JavaWords() {}

  /**
   * The token, as the name of something new.
   *
   * @throws CodeFault if it is a word of Java
   */
  static Token asName(Token token) {
    if (RESERVED.contains(token.text())) {
      throw new CodeFault(token.position(), Message.of("code.keyword").with("name", token.text()));
    }
    return token;
  }

  /**
   * Refuses words of Java that this part of it leaves out.
   *
   * @throws CodeFault if {@code token} is one of them
   */
  static void requireKnown(Token token) {
    if (token.kind() != Token.Kind.NAME) {
      return;
    }
    if (AROUND.contains(token.text())) {
      throw new CodeFault(
          token.position(), Message.of("code.method-alone").with("name", token.text()));
    }
    if (RESERVED.contains(token.text()) && !KNOWN.contains(token.text())) {
      throw unknown(token);
    }
  }

  static CodeFault unknown(Token token) {
    return unknown(token, "");
  }

  /** Names a token together with what follows it. */
  static CodeFault unknown(Token token, String more) {
    return new CodeFault(
        token.position(), Message.of("code.not-in-small-java").with("name", token.text() + more));
  }

  /**
   * Refuses what may stand before a method but not inside one.
   *
   * @throws CodeFault if {@code token} is one of them
   */
  static void requireInside(Token token) {
    if (token.is("static") || token.is("public") || token.is("private")) {
      throw new CodeFault(
          token.position(), Message.of("code.inside-method").with("name", token.text()));
    }
  }
}
