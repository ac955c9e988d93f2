package forwardpass.lessons.backpropagation;

import forwardpass.engine.autograd.Operator;
import forwardpass.engine.autograd.Value;
import forwardpass.lessons.plain.Among;
import java.util.List;

/**
 * Names for what an expression computes: those it gives itself, else u₁, u₂ …, and f at the end.
 */
final class Naming {
  private static final List<String> LETTERS = List.of("u", "v", "t", "q");
  private static final List<String> RESULTS = List.of("f", "L", "y", "F");
  private static final char LOWERED_ZERO = '\u2080';

  private final List<String> variables;
  private final String letter;
  private final String result;
  private int count;

  Naming(List<String> variables) {
    this.variables = variables;
    this.letter = free(LETTERS);
    this.result = free(RESULTS);
  }

  /** The first that begins no variable's name. */
  private String free(List<String> letters) {
    for (String letter : letters) {
      boolean isTaken = false;
      for (String variable : variables) {
        isTaken |= variable.startsWith(letter);
      }
      if (!isTaken) {
        return letter;
      }
    }
    return "r";
  }

  Pass.Node node(Value value, boolean isResult) {
    if (value.operator() == Operator.LEAF) {
      return new Pass.Node(value, value.label(), Among.index(variables, value.label()));
    }
    if (!value.label().isEmpty()) {
      return new Pass.Node(value, value.label(), -1);
    }
    if (isResult) {
      return new Pass.Node(value, result, -1);
    }
    count++;
    return new Pass.Node(value, letter + lowered(count), -1);
  }

  private static String lowered(int number) {
    StringBuilder out = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      out.append((char) (LOWERED_ZERO + (digit - '0')));
    }
    return out.toString();
  }
}
