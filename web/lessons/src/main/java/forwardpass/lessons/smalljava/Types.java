package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** Reads types, and brings values from one to another as Java does. */
final class Types {
  private Types() {}

  /** Whether a type's name is next. */
  static boolean isNext(Tokens tokens) {
    return named(tokens.peek().text()) != null && tokens.peek().kind() == Token.Kind.NAME;
  }

  static Type read(Tokens tokens) {
    return read(tokens, true);
  }

  /** Reads a type; brackets behind it are part of it only where arrays are wanted. */
  static Type read(Tokens tokens, boolean arrays) {
    Token name = tokens.expectName();
    Type type = named(name.text());
    if (type == null) {
      throw new CodeFault(
          name.position(), Message.of("code.unknown-type").with("name", name.text()));
    }
    if (arrays && tokens.skip("[")) {
      tokens.expect("]");
      if (!type.isNumber()) {
        throw JavaWords.unknown(name, "[]");
      }
      if (tokens.peek().is("[")) {
        throw JavaWords.unknown(name, "[][]");
      }
      return type.array();
    }
    if (tokens.peek().is("...")) {
      throw JavaWords.unknown(name, "...");
    }
    return type;
  }

  /** The name of something new, without the brackets that Java allows behind it. */
  static Token newName(Tokens tokens) {
    Token name = tokens.expectName();
    if (tokens.peek().is("[")) {
      throw JavaWords.unknown(name, "[]");
    }
    return name;
  }

  private static @Nullable Type named(String name) {
    return switch (name) {
      case "int" -> Type.INT;
      case "double" -> Type.DOUBLE;
      case "boolean" -> Type.BOOLEAN;
      case "void" -> Type.VOID;
      default -> null;
    };
  }

  /**
   * The expression as a value of {@code type}: an int becomes a double by itself, not the reverse.
   */
  static Expr as(Type type, Expr expr) {
    if (expr.type() == type) {
      return expr;
    }
    if (type == Type.DOUBLE && expr.type() == Type.INT) {
      return new Expr(Type.DOUBLE, expr.position(), expr::runDouble);
    }
    String key =
        type == Type.INT && expr.type() == Type.DOUBLE ? "code.lossy" : "code.incompatible";
    throw new CodeFault(
        expr.position(),
        Message.of(key).with("found", expr.type().text()).with("wanted", type.text()));
  }

  /** A cast between number types. */
  static Expr cast(Type type, Expr expr) {
    if (type == Type.INT && expr.type() == Type.DOUBLE) {
      return new Expr(Type.INT, expr.position(), f -> (int) expr.runDouble(f));
    }
    return as(type, expr);
  }

  static Expr number(Expr expr, Token operator) {
    if (!expr.type().isNumber()) {
      throw operand(expr, operator);
    }
    return expr;
  }

  static CodeFault operand(Expr expr, Token operator) {
    return new CodeFault(
        expr.position(),
        Message.of("code.operand")
            .with("operator", operator.text())
            .with("found", expr.type().text()));
  }
}
