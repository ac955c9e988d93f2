package forwardpass.engine.expression;

import forwardpass.engine.autograd.Operator;
import forwardpass.engine.autograd.Value;
import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The single operations, refused where they have no value or no slope. What is computed from
 * constants alone is a constant again, without a graph. NaN stands for what is not known yet, and
 * is never refused.
 */
final class Operations {
  /** Beyond this, softmax takes the largest logit off first, so that no exp is too large. */
  private static final double LARGE_LOGIT = 700;

  private int count;

  /** Whether it depends on no variable. */
  static boolean isConstant(Value value) {
    return value.operator() == Operator.LEAF && value.label().isEmpty();
  }

  private Value made(Value value, int at) throws ExpressionFault {
    if (Double.isInfinite(value.data())) {
      throw new ExpressionFault(Reason.TOO_LARGE, at);
    }
    boolean isConstant = true;
    for (Value input : value.inputs()) {
      isConstant &= isConstant(input);
    }
    if (isConstant) {
      return Value.of(value.data());
    }
    count++;
    if (count > Evaluation.MOST_OPERATIONS) {
      String most = Integer.toString(Evaluation.MOST_OPERATIONS);
      throw new ExpressionFault(Reason.TOO_MANY_OPERATIONS, at, most, "");
    }
    return value;
  }

  /** Four digits of a number, without zeros at the end. */
  private static String text(double value) {
    String digits = Decimal.significant(value, 4);
    int end = digits.length();
    while (digits.indexOf('.') >= 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    end -= digits.charAt(end - 1) == '.' ? 1 : 0;
    return Decimal.typographic(digits.substring(0, end));
  }

  Value negated(Value value, int at) throws ExpressionFault {
    return made(value.negated(), at);
  }

  Value binary(char operator, Value a, Value b, int at) throws ExpressionFault {
    return switch (operator) {
      case '+' -> made(a.plus(b), at);
      case '-' -> made(a.minus(b), at);
      case '/' -> divided(a, b, at);
      case '^' -> power(a, b, at);
      default -> made(a.times(b), at);
    };
  }

  private Value divided(Value a, Value b, int at) throws ExpressionFault {
    if (b.data() == 0) {
      throw new ExpressionFault(Reason.DIVISION_BY_ZERO, at);
    }
    return made(a.dividedBy(b), at);
  }

  private Value power(Value base, Value exponent, int at) throws ExpressionFault {
    double x = base.data();
    double n = exponent.data();
    if (isConstant(base) && x == Math.E) {
      return made(exponent.exp(), at);
    }
    boolean isWhole = isConstant(exponent) && n == Math.floor(n);
    if (x < 0 && !isWhole && !Double.isNaN(n)) {
      throw new ExpressionFault(Reason.POWER_OF_NEGATIVE, at, text(x), text(n));
    }
    boolean isSmooth = isConstant(exponent) && (n >= 1 || n == 0);
    if (x == 0 && !isSmooth && !Double.isNaN(n)) {
      throw new ExpressionFault(Reason.POWER_OF_ZERO, at, text(n), "");
    }
    return made(base.pow(exponent), at);
  }

  Value unary(Function function, Value a, int at) throws ExpressionFault {
    double x = a.data();
    if ((function == Function.LN || function == Function.LOG) && x <= 0) {
      throw new ExpressionFault(Reason.LOG_OF_NOT_POSITIVE, at, function.text(), text(x));
    }
    if (function == Function.SQRT && x < 0) {
      throw new ExpressionFault(Reason.ROOT_OF_NEGATIVE, at, text(x), "");
    }
    if (function == Function.SQRT && x == 0 && !isConstant(a)) {
      throw new ExpressionFault(Reason.ROOT_OF_ZERO, at);
    }
    Value made =
        switch (function) {
          case EXP -> a.exp();
          case LN, LOG -> a.log();
          case TANH -> a.tanh();
          case RELU -> a.relu();
          case SQRT -> a.sqrt();
          case SIGMOID -> a.sigmoid();
          default -> throw new IllegalArgumentException(function.text() + " takes a list");
        };
    return made(made, at);
  }

  Value max(Value a, Value b, int at) throws ExpressionFault {
    return made(a.max(b), at);
  }

  /** The variables' sum, and the constants' on top of it. */
  Value sum(List<Value> values, int at) throws ExpressionFault {
    List<Value> parts = new ArrayList<>();
    double constant = 0;
    for (Value value : values) {
      if (isConstant(value)) {
        constant += value.data();
      } else {
        parts.add(value);
      }
    }
    if (parts.isEmpty()) {
      return made(Value.of(constant), at);
    }
    Value sum = parts.size() == 1 ? parts.get(0) : made(Value.sum(parts), at);
    return constant == 0 ? sum : made(sum.plus(constant), at);
  }

  Value mean(List<Value> values, int at) throws ExpressionFault {
    for (Value value : values) {
      if (isConstant(value)) {
        return made(sum(values, at).dividedBy(values.size()), at);
      }
    }
    return values.size() == 1 ? values.get(0) : made(Value.mean(values), at);
  }

  /** exp(zᵢ) / Σ exp(zⱼ). */
  List<Value> softmax(List<Value> logits, int at) throws ExpressionFault {
    double largest = Double.NEGATIVE_INFINITY;
    for (Value logit : logits) {
      largest = Math.max(largest, logit.data());
    }
    boolean isLarge = Math.abs(largest) > LARGE_LOGIT;
    List<Value> exps = new ArrayList<>();
    for (Value logit : logits) {
      Value shifted = isLarge ? made(logit.minus(largest), at) : logit;
      exps.add(made(shifted.exp(), at));
    }
    Value sum = sum(exps, at);
    List<Value> shares = new ArrayList<>();
    for (Value exp : exps) {
      shares.add(made(exp.dividedBy(sum), at));
    }
    return shares;
  }
}
