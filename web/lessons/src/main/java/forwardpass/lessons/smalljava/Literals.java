package forwardpass.lessons.smalljava;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Values that are written out, and arrays that are made. */
final class Literals {
  private static final int MAX_LENGTH = 1_000_000;

  private Literals() {}

  static Expr whole(Token token) {
    double value = Decimal.valueOf(token.text());
    if (value > Integer.MAX_VALUE) {
      throw new CodeFault(
          token.position(), Message.of("code.int-too-large").with("text", token.text()));
    }
    int whole = (int) value;
    return new Expr(Type.INT, token.position(), f -> whole);
  }

  static Expr decimal(Token token) {
    String digits = token.text().endsWith(".") ? token.text() + "0" : token.text();
    double value = Decimal.valueOf(digits);
    boolean vanishes = value == 0 && hasDigitBeyondZero(digits);
    if (value == Double.POSITIVE_INFINITY || vanishes) { // as javac
      throw new CodeFault(
          token.position(), Message.of("code.double-range").with("text", token.text()));
    }
    return constant(token, value);
  }

  /** Whether a digit before the exponent is not 0. */
  private static boolean hasDigitBeyondZero(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == 'e' || c == 'E') {
        return false;
      }
      if (c >= '1' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  static Expr constant(Token token, double value) {
    return new Expr(Type.DOUBLE, token.position(), f -> value);
  }

  /** {@code Double.NEGATIVE_INFINITY} and its like. */
  static Expr limit(Token owner, Token name) {
    String full = owner.text() + "." + name.text();
    return switch (full) {
      case "Double.NEGATIVE_INFINITY" -> constant(owner, Double.NEGATIVE_INFINITY);
      case "Double.POSITIVE_INFINITY" -> constant(owner, Double.POSITIVE_INFINITY);
      case "Double.MAX_VALUE" -> constant(owner, Double.MAX_VALUE);
      case "Double.MIN_VALUE" -> constant(owner, Double.MIN_VALUE);
      case "Double.NaN" -> constant(owner, Double.NaN);
      case "Integer.MAX_VALUE" -> new Expr(Type.INT, owner.position(), f -> Integer.MAX_VALUE);
      case "Integer.MIN_VALUE" -> new Expr(Type.INT, owner.position(), f -> Integer.MIN_VALUE);
      default ->
          throw new CodeFault(
              owner.position(), Message.of("code.not-in-small-java").with("name", full));
    };
  }

  // One method a type of array here and below: where one local may hold either, TeaVM 0.15.0 writes
  // WebAssembly that is not valid.

  static Object newInts(int size, Token start, Frame frame) {
    burnFor(size, start, frame);
    return new int[size];
  }

  static Object newDoubles(int size, Token start, Frame frame) {
    burnFor(size, start, frame);
    return new double[size];
  }

  private static void burnFor(int size, Token start, Frame frame) {
    if (size < 0 || size > MAX_LENGTH) {
      throw new CodeFault(
          start.position(),
          Message.of("code.array-size").with("size", size).with("max", MAX_LENGTH));
    }
    frame.fuel().burn(start.position(), size);
  }

  static Object ints(List<Expr> values, Token start, Frame frame) {
    frame.fuel().burn(start.position());
    int[] out = new int[values.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = values.get(i).runInt(frame);
    }
    return out;
  }

  static Object doubles(List<Expr> values, Token start, Frame frame) {
    frame.fuel().burn(start.position());
    double[] out = new double[values.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = values.get(i).runDouble(frame);
    }
    return out;
  }
}
