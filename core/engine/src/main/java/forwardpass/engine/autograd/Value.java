package forwardpass.engine.autograd;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Tanh;
import java.util.List;

/**
 * A number that remembers how it was made, after Karpathy's micrograd. Computing with values builds
 * a graph; every node holds its operator, its inputs, and how fast it changes with each of them
 * (its local derivatives, known as soon as it is computed). {@link #backward} multiplies these
 * along all paths, from the result back to the leaves.
 *
 * <pre>{@code
 * Value x = Value.of(3);
 * Value y = x.times(x).plus(1); // 10
 * y.backward();
 * x.grad(); // 6
 * }</pre>
 */
public final class Value {
  private final Operator operator;
  private final List<Value> inputs;
  private final double[] locals;
  private String label = "";
  private double data;
  private double grad;

  private Value(Operator operator, double data, List<Value> inputs, double... locals) {
    this.operator = operator;
    this.data = data;
    this.inputs = inputs;
    this.locals = locals;
  }

  /** A leaf: a number that is given. */
  public static Value of(double data) {
    return new Value(Operator.LEAF, data, List.of());
  }

  /** A leaf with a name. */
  public static Value of(String label, double data) {
    return of(data).named(label);
  }

  private static Value unary(Operator operator, double data, Value input, double local) {
    return new Value(operator, data, List.of(input), local);
  }

  private Value binary(Operator operator, double data, Value b, double byThis, double byB) {
    return new Value(operator, data, List.of(this, b), byThis, byB);
  }

  /** this + b; both derivatives are 1. */
  public Value plus(Value b) {
    return binary(Operator.PLUS, data + b.data, b, 1, 1);
  }

  /** this + constant. */
  public Value plus(double b) {
    return plus(of(b));
  }

  /** this − b; derivatives 1 and −1. */
  public Value minus(Value b) {
    return binary(Operator.MINUS, data - b.data, b, 1, -1);
  }

  /** this − constant. */
  public Value minus(double b) {
    return minus(of(b));
  }

  /** −this, as 0 − this. */
  public Value negated() {
    return of(0).minus(this);
  }

  /** this × b; each derivative is the other factor. */
  public Value times(Value b) {
    return binary(Operator.TIMES, data * b.data, b, b.data, data);
  }

  /** this × constant. */
  public Value times(double b) {
    return times(of(b));
  }

  /** this / b; derivatives 1/b and −this/b². */
  public Value dividedBy(Value b) {
    return binary(Operator.DIVIDED_BY, data / b.data, b, 1 / b.data, -data / (b.data * b.data));
  }

  /** this / constant. */
  public Value dividedBy(double b) {
    return dividedBy(of(b));
  }

  /** this to a constant power n; derivative n · thisⁿ⁻¹. */
  public Value pow(double n) {
    return unary(Operator.POWER, Pow.pow(data, n), this, n == 0 ? 0 : n * Pow.pow(data, n - 1));
  }

  /**
   * this to the power of b: derivatives b · thisᵇ⁻¹ and thisᵇ · ln(this). The second is NaN where
   * this is negative: a power other than a whole one does not exist there.
   */
  public Value pow(Value b) {
    double p = Pow.pow(data, b.data);
    double byThis = b.data == 0 ? 0 : b.data * Pow.pow(data, b.data - 1);
    return binary(Operator.POWER, p, b, byThis, p * Log.log(data));
  }

  /** e to the power of this, which is its own derivative. */
  public Value exp() {
    double e = Exp.exp(data);
    return unary(Operator.EXP, e, this, e);
  }

  /** The natural logarithm; derivative 1 / this. */
  public Value log() {
    return unary(Operator.LOG, Log.log(data), this, 1 / data);
  }

  /** The hyperbolic tangent t; derivative 1 − t². */
  public Value tanh() {
    double t = Tanh.tanh(data);
    return unary(Operator.TANH, t, this, 1 - t * t);
  }

  /** this where it is positive, else 0; derivative 1 or 0. */
  public Value relu() {
    return unary(Operator.RELU, Math.max(data, 0), this, data > 0 ? 1 : 0);
  }

  /** The root; derivative 1 / (2 · root). */
  public Value sqrt() {
    double root = Math.sqrt(data);
    return unary(Operator.SQRT, root, this, 1 / (2 * root));
  }

  /** The logistic function s = 1 / (1 + e⁻ˣ); derivative s · (1 − s). */
  public Value sigmoid() {
    double s = 1 / (1 + Exp.exp(-data));
    return unary(Operator.SIGMOID, s, this, s * (1 - s));
  }

  /** The larger of this and b, whose derivative is 1; the other's is 0, and equals share it. */
  public Value max(Value b) {
    double share = data > b.data ? 1 : data < b.data ? 0 : 0.5;
    return binary(Operator.MAX, Math.max(data, b.data), b, share, 1 - share);
  }

  /** The sum of one or more values; every derivative is 1. */
  public static Value sum(List<Value> values) {
    return sum(Operator.SUM, values, 1);
  }

  /** The mean of n values; every derivative is 1/n. */
  public static Value mean(List<Value> values) {
    return sum(Operator.MEAN, values, 1.0 / values.size());
  }

  private static Value sum(Operator operator, List<Value> values, double share) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(operator.symbol() + ": there are no values");
    }
    double[] locals = new double[values.size()];
    double sum = 0;
    for (int i = 0; i < locals.length; i++) {
      locals[i] = share;
      sum += values.get(i).data;
    }
    double data = operator == Operator.MEAN ? sum / locals.length : sum;
    return new Value(operator, data, List.copyOf(values), locals);
  }

  /** Gives it a name to be shown, and returns it. */
  public Value named(String name) {
    label = name;
    return this;
  }

  /** The name; empty if it has none. */
  public String label() {
    return label;
  }

  /** The number. */
  public double data() {
    return data;
  }

  /** How fast the result of the last backward pass changes with this; 0 before. */
  public double grad() {
    return grad;
  }

  /** What made it. */
  public Operator operator() {
    return operator;
  }

  /** What it was made of, in order; the same value may come twice. */
  public List<Value> inputs() {
    return inputs;
  }

  /** How fast this changes with input i, the others held still. */
  public double local(int i) {
    return locals[i];
  }

  /**
   * Gives a leaf another number, as a step of training does. What was computed from it before is
   * not computed again: build the expression anew.
   */
  public void assign(double number) {
    if (operator != Operator.LEAF) {
      throw new IllegalStateException(
          "assign: only a leaf can be given a number, this was made by " + operator.symbol());
    }
    data = number;
  }

  void setGrad(double grad) {
    this.grad = grad;
  }

  /** Sets the gradient of every value that this one was made of, starting from 1 for itself. */
  public void backward() {
    BackwardPass pass = new BackwardPass(this);
    while (pass.hasNext()) {
      pass.next();
    }
  }
}
