package forwardpass.lessons.backpropagation;

import forwardpass.engine.autograd.Operator;
import forwardpass.engine.autograd.Value;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import java.util.List;

/** What a node of the graph does: its sign in the node, its formula, and its local derivatives. */
final class Operation {
  private final Pass pass;
  private final int node;
  private final Value value;

  Operation(Pass pass, int node) {
    this.pass = pass;
    this.node = node;
    this.value = pass.nodes().get(node).value();
  }

  /** What stands in the node: ×, or × 3 where one factor is a constant; a variable's name. */
  String sign() {
    List<Value> inputs = value.inputs();
    if (inputs.isEmpty()) {
      return pass.nodes().get(node).name();
    }
    String symbol = value.operator() == Operator.LOG ? "ln" : value.operator().symbol();
    if (isNegation()) {
      return symbol + "( )";
    }
    if (inputs.size() != 2 || !isOfConstant()) {
      return symbol;
    }
    boolean isFirst = Pass.isConstant(inputs.get(0));
    String constant = number(inputs.get(isFirst ? 0 : 1).data());
    boolean isBehind = !isFirst || commutes();
    if (value.operator() == Operator.POWER) {
      return isBehind ? symbol + constant : constant + symbol;
    }
    return isBehind ? symbol + "\u00a0" + constant : constant + "\u00a0" + symbol;
  }

  private boolean commutes() {
    Operator operator = value.operator();
    return operator == Operator.PLUS || operator == Operator.TIMES || operator == Operator.MAX;
  }

  private boolean isOfConstant() {
    return Pass.isConstant(value.inputs().get(0)) || Pass.isConstant(value.inputs().get(1));
  }

  private boolean isNegation() {
    return value.operator() == Operator.MINUS
        && Pass.isConstant(value.inputs().get(0))
        && value.inputs().get(0).data() == 0;
  }

  /** The operation with the names of what it takes: u₁ + 1, exp(x). */
  String formula() {
    List<Value> inputs = value.inputs();
    String symbol = value.operator() == Operator.LOG ? "ln" : value.operator().symbol();
    if (isNegation()) {
      return symbol + name(1);
    }
    switch (value.operator()) {
      case PLUS, MINUS, TIMES, DIVIDED_BY -> {
        return name(0) + " " + symbol + " " + name(1);
      }
      case POWER -> {
        return name(0) + "^" + name(1);
      }
      default -> {
        StringBuilder out = new StringBuilder(symbol).append('(');
        for (int i = 0; i < inputs.size(); i++) {
          out.append(i == 0 ? "" : ", ").append(name(i));
        }
        return out.append(')').toString();
      }
    }
  }

  private String name(int input) {
    Value of = value.inputs().get(input);
    return Pass.isConstant(of)
        ? number(of.data())
        : pass.nodes().get(Pass.index(pass.nodes(), of)).name();
  }

  private static String number(double value) {
    return FourDigits.of(value).text();
  }

  /** An input's name or constant as a part of a formula. */
  private Node part(int input) {
    Value of = value.inputs().get(input);
    return Pass.isConstant(of) ? Maths.number(FourDigits.of(of.data())) : letter(name(input));
  }

  static Node letter(String name) {
    return Element.of("mi", "", new Text(name));
  }

  /**
   * {@code local.RULE}: how fast the node changes with an input, as a formula. Its holes: {@code
   * out} and {@code in} are the two, {@code a} and {@code b} the first and second input, {@code n}
   * their number, {@code local} the derivative.
   */
  Message local(int input) {
    Node out = letter(pass.nodes().get(node).name());
    int second = value.inputs().size() > 1 ? 1 : 0;
    return Message.of("local." + rule(input))
        .with("out", out)
        .with("in", part(input))
        .with("a", part(0))
        .with("b", part(second))
        .with("other", part(input == 0 ? second : 0))
        .with("n", Num.whole(value.inputs().size()))
        .with("local", Maths.number(FourDigits.of(value.local(input))));
  }

  private String rule(int input) {
    return switch (value.operator()) {
      case PLUS, SUM -> "plus";
      case MINUS -> input == 0 ? "plus" : "minus";
      case TIMES -> isOfConstant() ? "factor" : "times";
      case DIVIDED_BY -> input == 0 ? "numerator" : "denominator";
      case POWER -> power(input);
      case EXP -> "exp";
      case LOG -> "log";
      case TANH -> "tanh";
      case RELU -> value.local(0) == 1 ? "relu" : "relu-off";
      case SQRT -> "sqrt";
      case SIGMOID -> "sigmoid";
      case MAX -> value.local(input) == 1 ? "max" : value.local(input) == 0 ? "max-off" : "max-tie";
      case MEAN -> "mean";
      case LEAF -> throw new IllegalArgumentException("a leaf has no inputs");
    };
  }

  private String power(int input) {
    if (input == 1) {
      return "exponent";
    }
    Value exponent = value.inputs().get(1);
    boolean isSquare = Pass.isConstant(exponent) && exponent.data() == 2;
    return isSquare ? "square" : "power";
  }
}
