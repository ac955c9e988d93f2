package forwardpass.lessons.smalljava;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Tanh;
import forwardpass.engine.numeric.Trig;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * The functions of {@code Math}, computed by the engine: the same bits as everywhere in the book.
 */
final class MathCalls {
  private static final List<String> KNOWN =
      List.of(
          "exp", "log", "sin", "cos", "tanh", "sqrt", "floor", "ceil", "abs", "max", "min", "pow");

  private MathCalls() {}

  static Expr call(Token name, List<Expr> args) {
    if (!KNOWN.contains(name.text())) {
      throw new CodeFault(
          name.position(),
          Message.of("code.not-in-small-java").with("name", "Math." + name.text()));
    }
    boolean two =
        name.text().equals("max") || name.text().equals("min") || name.text().equals("pow");
    int wanted = two ? 2 : 1;
    if (args.size() != wanted) {
      throw new CodeFault(
          name.position(),
          Message.of("code.argument-count")
              .with("name", "Math." + name.text())
              .with("wanted", wanted)
              .with("found", args.size()));
    }
    for (Expr arg : args) {
      Types.number(arg, name);
    }
    return two ? ofTwo(name, args.get(0), args.get(1)) : ofOne(name, args.get(0));
  }

  private static Expr ofTwo(Token name, Expr a, Expr b) {
    boolean ints = a.type() == Type.INT && b.type() == Type.INT;
    return switch (name.text()) {
      case "max" ->
          ints
              ? ofInts(name, f -> Math.max(a.runInt(f), b.runInt(f)))
              : ofDoubles(name, f -> Math.max(a.runDouble(f), b.runDouble(f)));
      case "min" ->
          ints
              ? ofInts(name, f -> Math.min(a.runInt(f), b.runInt(f)))
              : ofDoubles(name, f -> Math.min(a.runDouble(f), b.runDouble(f)));
      default -> ofDoubles(name, f -> Pow.pow(a.runDouble(f), b.runDouble(f)));
    };
  }

  private static Expr ofOne(Token name, Expr a) {
    return switch (name.text()) {
      case "exp" -> ofDoubles(name, f -> Exp.exp(a.runDouble(f)));
      case "log" -> ofDoubles(name, f -> Log.log(a.runDouble(f)));
      case "sin" -> ofDoubles(name, f -> Trig.sin(a.runDouble(f)));
      case "cos" -> ofDoubles(name, f -> Trig.cos(a.runDouble(f)));
      case "tanh" -> ofDoubles(name, f -> Tanh.tanh(a.runDouble(f)));
      case "sqrt" -> ofDoubles(name, f -> Math.sqrt(a.runDouble(f)));
      case "floor" -> ofDoubles(name, f -> Math.floor(a.runDouble(f)));
      case "ceil" -> ofDoubles(name, f -> Math.ceil(a.runDouble(f)));
      default -> // abs
          a.type() == Type.INT
              ? ofInts(name, f -> Math.abs(a.runInt(f)))
              : ofDoubles(name, f -> Math.abs(a.runDouble(f)));
    };
  }

  private static Expr ofInts(Token name, Expr.Code code) {
    return new Expr(Type.INT, name.position(), code);
  }

  private static Expr ofDoubles(Token name, Expr.Code code) {
    return new Expr(Type.DOUBLE, name.position(), code);
  }
}
