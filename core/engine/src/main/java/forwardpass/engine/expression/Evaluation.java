package forwardpass.engine.expression;

import forwardpass.engine.autograd.Operator;
import forwardpass.engine.autograd.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Builds the graph of values that a tree of terms stands for, with numbers for its names. */
final class Evaluation {
  /** How many operations on variables an expression may have. */
  static final int MOST_OPERATIONS = 60;

  private final Map<String, Operand> named = new HashMap<>();
  private final Operations operations = new Operations();

  void set(String name, Value value) {
    named.put(name, Operand.one(value));
  }

  /** Gives a name to a part, and to the values in it that have none. */
  void name(String name, Term term) throws ExpressionFault {
    Operand operand = of(term);
    for (int i = 0; i < operand.size(); i++) {
      Value value = operand.at(i);
      boolean isMade = value.operator() != Operator.LEAF;
      if (isMade && value.label().isEmpty()) {
        value.named(operand.isList() ? name + "[" + i + "]" : name);
      }
    }
    named.put(name, operand);
  }

  /** The one number at the end. */
  Value result(Term term) throws ExpressionFault {
    Operand operand = of(term);
    if (operand.isList()) {
      throw new ExpressionFault(Reason.RESULT_IS_LIST, term.at(), "" + operand.size(), "");
    }
    Value result = operand.at(0);
    if (Operations.isConstant(result)) {
      throw new ExpressionFault(Reason.NO_VARIABLE, term.at());
    }
    return result;
  }

  private Operand of(Term term) throws ExpressionFault {
    if (term instanceof Term.Literal literal) {
      return Operand.one(Value.of(literal.value()));
    } else if (term instanceof Term.Name name) {
      return Objects.requireNonNull(named.get(name.name()), name.name());
    } else if (term instanceof Term.Negated negated) {
      Operand operand = of(negated.term());
      List<Value> out = new ArrayList<>();
      for (Value value : operand.values()) {
        out.add(operations.negated(value, term.at()));
      }
      return new Operand(operand.isList(), List.copyOf(out));
    } else if (term instanceof Term.Binary binary) {
      return binary(binary);
    } else if (term instanceof Term.Listed listed) {
      return listed(listed);
    } else if (term instanceof Term.Entry entry) {
      return entry(entry);
    }
    return call((Term.Call) term);
  }

  private Operand binary(Term.Binary term) throws ExpressionFault {
    Operand left = of(term.left());
    Operand right = of(term.right());
    if (left.isList() && right.isList()) {
      requireSameLength(left, right, term.at());
    }
    if (term.operator() == '^' && right.isList()) {
      throw numberWanted(right, term.right());
    }
    if (term.operator() == '.' && left.isList() && right.isList()) {
      return Operand.one(dot(left, right, term.at()));
    }
    int size = Math.max(left.size(), right.size());
    List<Value> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      out.add(operations.binary(term.operator(), left.at(i), right.at(i), term.at()));
    }
    return new Operand(left.isList() || right.isList(), List.copyOf(out));
  }

  private Value dot(Operand left, Operand right, int at) throws ExpressionFault {
    List<Value> products = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      products.add(operations.binary('*', left.at(i), right.at(i), at));
    }
    return operations.sum(products, at);
  }

  private static void requireSameLength(Operand left, Operand right, int at)
      throws ExpressionFault {
    if (left.size() != right.size()) {
      throw new ExpressionFault(
          Reason.LENGTHS_DIFFER, at, "" + left.size(), Integer.toString(right.size()));
    }
  }

  private static ExpressionFault numberWanted(Operand list, Term term) {
    return new ExpressionFault(Reason.NUMBER_WANTED, term.at(), "" + list.size(), "");
  }

  private Operand listed(Term.Listed term) throws ExpressionFault {
    List<Value> values = new ArrayList<>();
    for (Term entry : term.entries()) {
      Operand operand = of(entry);
      if (operand.isList()) {
        throw new ExpressionFault(Reason.NESTED_LIST, entry.at());
      }
      values.add(operand.at(0));
    }
    return Operand.list(values);
  }

  private Operand entry(Term.Entry term) throws ExpressionFault {
    Operand list = of(term.term());
    if (!list.isList()) {
      throw new ExpressionFault(Reason.NO_ENTRIES, term.at());
    }
    if (term.index() >= list.size()) {
      throw new ExpressionFault(
          Reason.NO_SUCH_ENTRY, term.at(), "" + term.index(), Integer.toString(list.size() - 1));
    }
    return Operand.one(list.at(term.index()));
  }

  private Operand call(Term.Call term) throws ExpressionFault {
    Function function = term.function();
    List<Operand> arguments = new ArrayList<>();
    for (Term argument : term.arguments()) {
      arguments.add(of(argument));
    }
    Operand first = arguments.get(0);
    int at = term.at();
    return switch (function) {
      case SUM -> Operand.one(operations.sum(list(term, first), at));
      case MEAN -> Operand.one(operations.mean(list(term, first), at));
      case SOFTMAX -> Operand.list(operations.softmax(list(term, first), at));
      case DOT -> {
        list(term, first);
        list(term, arguments.get(1));
        requireSameLength(first, arguments.get(1), at);
        yield Operand.one(dot(first, arguments.get(1), at));
      }
      case MAX -> max(term, arguments);
      default -> {
        List<Value> out = new ArrayList<>();
        for (Value value : first.values()) {
          out.add(operations.unary(function, value, at));
        }
        yield new Operand(first.isList(), List.copyOf(out));
      }
    };
  }

  private static List<Value> list(Term.Call term, Operand operand) throws ExpressionFault {
    if (!operand.isList()) {
      throw new ExpressionFault(Reason.LIST_WANTED, term.at(), term.function().text(), "");
    }
    return operand.values();
  }

  /** The largest entry of one list, or of several arguments the largest, entry by entry. */
  private Operand max(Term.Call term, List<Operand> arguments) throws ExpressionFault {
    if (arguments.size() == 1) {
      return Operand.one(largest(list(term, arguments.get(0)), term.at()));
    }
    Operand whole = arguments.get(0);
    for (Operand argument : arguments) {
      if (argument.isList() && whole.isList()) {
        requireSameLength(whole, argument, term.at());
      }
      whole = argument.isList() ? argument : whole;
    }
    List<Value> out = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      List<Value> row = new ArrayList<>();
      for (Operand argument : arguments) {
        row.add(argument.at(i));
      }
      out.add(largest(row, term.at()));
    }
    return new Operand(whole.isList(), List.copyOf(out));
  }

  private Value largest(List<Value> values, int at) throws ExpressionFault {
    Value largest = values.get(0);
    for (int i = 1; i < values.size(); i++) {
      largest = operations.max(largest, values.get(i), at);
    }
    return largest;
  }
}
