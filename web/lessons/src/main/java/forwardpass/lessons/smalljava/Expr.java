package forwardpass.lessons.smalljava;

/**
 * An expression, ready to run.
 *
 * @param type of its values: Integer, Double, Boolean, int[] or double[] when it runs
 * @param position where it stands in the program
 */
record Expr(Type type, int position, Code code) {
  /** What computes the value. */
  @FunctionalInterface
  interface Code {
    Object run(Frame frame);
  }

  Object run(Frame frame) {
    return code.run(frame);
  }

  int runInt(Frame frame) {
    return (Integer) code.run(frame);
  }

  boolean runBoolean(Frame frame) {
    return (Boolean) code.run(frame);
  }

  /** The value as a double, widened if it is an int. */
  double runDouble(Frame frame) {
    return ((Number) code.run(frame)).doubleValue();
  }
}
