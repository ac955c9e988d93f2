package forwardpass.engine.expression;

import forwardpass.engine.autograd.Value;
import java.util.List;

/**
 * What a term comes to: one number, or a list of them.
 *
 * @param values [n]; n = 1 where it is one number
 */
record Operand(boolean isList, List<Value> values) {
  static Operand one(Value value) {
    return new Operand(false, List.of(value));
  }

  static Operand list(List<Value> values) {
    return new Operand(true, List.copyOf(values));
  }

  int size() {
    return values.size();
  }

  /** Entry i; of one number always that number, which so stands beside every entry of a list. */
  Value at(int i) {
    return values.get(isList ? i : 0);
  }
}
