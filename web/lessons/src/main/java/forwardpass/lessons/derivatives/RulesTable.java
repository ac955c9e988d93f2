package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The derivatives to know by heart, each beside the slope that was measured. */
public final class RulesTable extends PanelFigure {
  private static final NumberParameter X = new NumberParameter("x", 2.0, 0.1, 4, 0.1);
  private static final IntegerParameter N = new IntegerParameter("n", 3, -3, 6);
  private static final double STEP = 0x1p-17; // near the best step of a central difference
  private static final double CONSTANT = 5;

  /** A function, and its derivative by the rule. */
  record Rule(String key, DoubleUnaryOperator f, DoubleUnaryOperator derivative) {}

  public RulesTable() {
    super("derivatives-rules", X, N);
  }

  /** xⁿ, by multiplying. */
  static double power(double x, int n) {
    double product = 1;
    for (int i = 0; i < Math.abs(n); i++) {
      product *= x;
    }
    return n < 0 ? 1 / product : product;
  }

  static List<Rule> rules(int n) {
    return List.of(
        new Rule("constant", x -> CONSTANT, x -> 0),
        new Rule("identity", x -> x, x -> 1),
        new Rule("square", x -> x * x, x -> 2 * x),
        new Rule("power", x -> power(x, n), x -> n * power(x, n - 1)),
        new Rule("exp", Exp::exp, Exp::exp),
        new Rule("log", Log::log, x -> 1 / x));
  }

  static double measured(Rule rule, double x) {
    return FiniteDifference.central(rule.f(), x, STEP).slope();
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double x = parameters.get(X);
    int n = parameters.get(N);
    TableBuilder table =
        TableBuilder.of(
            Message.of("caption").with("x", Num.upTo(x, 3)),
            "column.f",
            "column.rule",
            "column.value",
            "column.measured");
    for (Rule rule : rules(n)) {
      table
          .row(rule.key())
          .said("f." + rule.key())
          .said("rule." + rule.key())
          .fixed(4, rule.derivative().applyAsDouble(x), measured(rule, x));
    }
    Num power = Num.fixed(n * power(x, n - 1), 4);
    return Panel.saying("announce")
        .announce("x", Num.upTo(x, 3), "x")
        .announce("n", Num.whole(n), "n")
        .announce("power", power, "")
        .table(table);
  }
}
