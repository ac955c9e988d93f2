package forwardpass.lessons.backpropagation;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.expression.ExpressionFault;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** All that the passes have found, and the gradients held against measured slopes. */
final class GradientTable {
  /** As share of the variable, or of 1: where the error of the step and of rounding meet. */
  private static final double STEP = 1e-5;

  private GradientTable() {}

  /** Node by node: what it is made of, its value, its gradient as far as it has come. */
  static DataTable ofNodes(Pass pass, int step) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "column.name", "column.made", "column.value", "column.gradient");
    for (int i = 0; i < pass.nodes().size(); i++) {
      Pass.Node node = pass.nodes().get(i);
      double gradient = pass.gradient(i, step);
      TableBuilder.Row row = table.row(i).given(new Text(node.name()));
      if (node.variable() >= 0) {
        row.said("given");
      } else {
        row.given(new Text(new Operation(pass, i).formula()));
      }
      row.given(FourDigits.of(node.value().data()));
      if (Double.isNaN(gradient)) {
        row.said("not-yet");
      } else {
        row.live(FourDigits.of(gradient));
      }
    }
    return table.table();
  }

  /** Variable by variable: the gradient, the central difference, and how far they are apart. */
  static DataTable ofChecks(Pass pass) {
    TableBuilder table =
        TableBuilder.of(
            "checks.caption", "column.name", "column.gradient", "checks.measured", "checks.gap");
    for (int i = 0; i < pass.expression().variables().size(); i++) {
      double gradient = pass.gradientOf(i);
      double measured = measured(pass, i);
      TableBuilder.Row row = table.row(i).given(new Text(pass.expression().variables().get(i)));
      row.given(FourDigits.of(gradient));
      if (Math.abs(measured) <= Double.MAX_VALUE) {
        row.given(Num.fixed(measured, 8)).given(gap(gradient - measured));
      } else {
        row.said("checks.none").said("checks.none");
      }
    }
    return table.table();
  }

  private static Num gap(double gap) {
    return gap == 0 ? Num.whole(0) : Num.scientific(Math.abs(gap), 0);
  }

  /** (f(x + Δ) − f(x − Δ)) / 2Δ; NaN where the expression has no value beside the point. */
  static double measured(Pass pass, int variable) {
    double x = pass.values().get(variable);
    return FiniteDifference.central(along(pass, variable), x, step(x)).slope();
  }

  /** How far a variable at x is moved to either side. */
  static double step(double x) {
    return STEP * Math.max(1, Math.abs(x));
  }

  /** The result over one variable, the others held still; NaN where it has no value. */
  static DoubleUnaryOperator along(Pass pass, int variable) {
    return moved -> at(pass, variable, moved);
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
