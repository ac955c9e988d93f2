package forwardpass.lessons.smalljava;

/** What the operators do to operands of each type. */
final class Operators {
  private Operators() {}

  static Expr binary(Token op, Expr a, Expr b) {
    return switch (op.text()) {
      case "&&", "||" -> logical(op, a, b);
      case "==", "!=" -> equality(op, a, b);
      case "<", "<=", ">", ">=" -> comparison(op, a, b);
      default -> arithmetic(op, a, b);
    };
  }

  private static Expr logical(Token op, Expr a, Expr b) {
    for (Expr side : new Expr[] {a, b}) {
      if (side.type() != Type.BOOLEAN) {
        throw Types.operand(side, op);
      }
    }
    return op.is("&&")
        ? new Expr(Type.BOOLEAN, op.position(), f -> a.runBoolean(f) && b.runBoolean(f))
        : new Expr(Type.BOOLEAN, op.position(), f -> a.runBoolean(f) || b.runBoolean(f));
  }

  private static Expr equality(Token op, Expr a, Expr b) {
    boolean wanted = op.is("==");
    if (a.type() == Type.BOOLEAN && b.type() == Type.BOOLEAN) {
      return new Expr(
          Type.BOOLEAN, op.position(), f -> (a.runBoolean(f) == b.runBoolean(f)) == wanted);
    }
    Types.number(a, op);
    Types.number(b, op);
    return new Expr(Type.BOOLEAN, op.position(), f -> (a.runDouble(f) == b.runDouble(f)) == wanted);
  }

  private static Expr comparison(Token op, Expr a, Expr b) {
    Types.number(a, op);
    Types.number(b, op);
    Expr.Code code =
        switch (op.text()) {
          case "<" -> f -> a.runDouble(f) < b.runDouble(f);
          case "<=" -> f -> a.runDouble(f) <= b.runDouble(f);
          case ">" -> f -> a.runDouble(f) > b.runDouble(f);
          default -> f -> a.runDouble(f) >= b.runDouble(f);
        };
    return new Expr(Type.BOOLEAN, op.position(), code);
  }

  private static Expr arithmetic(Token op, Expr a, Expr b) {
    Types.number(a, op);
    Types.number(b, op);
    return a.type() == Type.INT && b.type() == Type.INT
        ? new Expr(Type.INT, op.position(), onInts(op, a, b))
        : new Expr(Type.DOUBLE, op.position(), onDoubles(op, a, b));
  }

  private static Expr.Code onInts(Token op, Expr a, Expr b) {
    return switch (op.text().charAt(0)) {
      case '+' -> f -> a.runInt(f) + b.runInt(f);
      case '-' -> f -> a.runInt(f) - b.runInt(f);
      case '*' -> f -> a.runInt(f) * b.runInt(f);
      case '/' -> f -> a.runInt(f) / divisor(b.runInt(f), op);
      default -> f -> a.runInt(f) % divisor(b.runInt(f), op);
    };
  }

  private static int divisor(int value, Token op) {
    if (value == 0) {
      throw new CodeFault(op.position(), "code.int-by-zero");
    }
    return value;
  }

  private static Expr.Code onDoubles(Token op, Expr a, Expr b) {
    return switch (op.text().charAt(0)) {
      case '+' -> f -> a.runDouble(f) + b.runDouble(f);
      case '-' -> f -> a.runDouble(f) - b.runDouble(f);
      case '*' -> f -> a.runDouble(f) * b.runDouble(f);
      case '/' -> f -> a.runDouble(f) / b.runDouble(f);
      default -> f -> a.runDouble(f) % b.runDouble(f);
    };
  }

  static Expr not(Token op, Expr a) {
    if (a.type() != Type.BOOLEAN) {
      throw Types.operand(a, op);
    }
    return new Expr(Type.BOOLEAN, op.position(), f -> !a.runBoolean(f));
  }

  static Expr negate(Token op, Expr a) {
    Types.number(a, op);
    return a.type() == Type.INT
        ? new Expr(Type.INT, op.position(), f -> -a.runInt(f))
        : new Expr(Type.DOUBLE, op.position(), f -> -a.runDouble(f));
  }
}
