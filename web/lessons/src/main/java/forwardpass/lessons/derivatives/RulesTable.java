package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The derivatives to know by heart, each beside the slope that was measured. */
public final class RulesTable extends PureFigure {
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
  public View view(Parameters parameters) {
    double x = parameters.get(X);
    List<DataTable.Row> rows = new ArrayList<>();
    for (Rule rule : rules(parameters.get(N))) {
      rows.add(
          new DataTable.Row(
              rule.key(),
              "",
              List.of(
                  Say.inline("f." + rule.key()),
                  Say.inline("rule." + rule.key()),
                  new Live(Num.fixed(rule.derivative().applyAsDouble(x), 4)),
                  new Live(Num.fixed(measured(rule, x), 4)))));
    }
    return new DataTable(
        Message.of("caption").with("x", Num.upTo(x, 3)),
        List.of(
            Message.of("column.f"),
            Message.of("column.rule"),
            Message.of("column.value"),
            Message.of("column.measured")),
        rows);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double x = parameters.get(X);
    int n = parameters.get(N);
    return Message.of("announce")
        .with("x", Num.upTo(x, 3))
        .with("n", Num.whole(n))
        .with("power", Num.fixed(n * power(x, n - 1), 4));
  }
}
