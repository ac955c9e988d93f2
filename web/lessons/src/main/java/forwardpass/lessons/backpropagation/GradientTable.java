package forwardpass.lessons.backpropagation;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.expression.ExpressionFault;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** All that the passes have found, and the gradients held against measured slopes. */
final class GradientTable {
  /** As share of the variable, or of 1: where the error of the step and of rounding meet. */
  private static final double STEP = 1e-5;

  private GradientTable() {}

  /** Node by node: what it is made of, its value, its gradient as far as it has come. */
  static DataTable ofNodes(Pass pass, int step) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < pass.nodes().size(); i++) {
      Pass.Node node = pass.nodes().get(i);
      double gradient = pass.gradient(i, step);
      View made =
          node.variable() >= 0
              ? Say.inline("given")
              : new Leaf(new Text(new Operation(pass, i).formula()));
      rows.add(
          DataTable.Row.of(
              i,
              new Leaf(new Text(node.name())),
              made,
              new Leaf(FourDigits.of(node.value().data())),
              Double.isNaN(gradient) ? Say.inline("not-yet") : new Live(FourDigits.of(gradient))));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.name"),
            Message.of("column.made"),
            Message.of("column.value"),
            Message.of("column.gradient")),
        rows);
  }

  /** Variable by variable: the gradient, the central difference, and how far they are apart. */
  static DataTable ofChecks(Pass pass) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < pass.expression().variables().size(); i++) {
      double gradient = pass.gradientOf(i);
      double measured = measured(pass, i);
      boolean isMeasured = Math.abs(measured) <= Double.MAX_VALUE;
      rows.add(
          DataTable.Row.of(
              i,
              new Leaf(new Text(pass.expression().variables().get(i))),
              new Leaf(FourDigits.of(gradient)),
              isMeasured ? new Leaf(Num.fixed(measured, 8)) : Say.inline("checks.none"),
              isMeasured ? new Leaf(gap(gradient - measured)) : Say.inline("checks.none")));
    }
    return new DataTable(
        Message.of("checks.caption"),
        List.of(
            Message.of("column.name"),
            Message.of("column.gradient"),
            Message.of("checks.measured"),
            Message.of("checks.gap")),
        rows);
  }

  private static Num gap(double gap) {
    return gap == 0 ? Num.whole(0) : Num.scientific(Math.abs(gap), 0);
  }

  /** (f(x + Δ) − f(x − Δ)) / 2Δ; NaN where the expression has no value beside the point. */
  static double measured(Pass pass, int variable) {
    double x = pass.values().get(variable);
    double step = STEP * Math.max(1, Math.abs(x));
    return FiniteDifference.central(moved -> at(pass, variable, moved), x, step).slope();
  }

  private static double at(Pass pass, int variable, double moved) {
    List<Double> values = new ArrayList<>(pass.values());
    values.set(variable, moved);
    try {
      return Pass.of(pass.expression(), values).result().value().data();
    } catch (ExpressionFault nowhere) {
      return Double.NaN;
    }
  }
}
