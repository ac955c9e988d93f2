package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.play.PlayedFigure;
import forwardpass.lessons.play.Playing;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** Multiply pairwise, add up: a step at a time, by hand or on its own. */
public final class MultiplyAdd extends PlayedFigure implements PanelLesson<Playing> {
  static final VectorParameter A = VectorParameter.fixed("a", -9, 9, 1, 2, 5, 1);
  static final VectorParameter B = VectorParameter.fixed("b", -9, 9, 1, 3, 1, 4);

  /** The last step shows the sum, each one before it another product. */
  static final int STEPS = 4;

  static final NumberParameter AT = new NumberParameter("at", (double) STEPS, 0, STEPS, 1);

  public MultiplyAdd() {
    super("dot-multiply-add", AT, A, B, AT);
    fieldsAre(AT);
  }

  @Override
  public Panel panel(Parameters parameters, Playing state) {
    double[] a = parameters.array(A);
    double[] b = parameters.array(B);
    int step = step(parameters);
    return Panel.saying(outcome(a, b, step))
        .with(bar(parameters, state))
        .figure(new MultiplyAddPicture(a, b, step), table(a, b, step))
        .names("dot", Num.upTo(Vectors.dot(a, b), 2))
        .names("second", Num.upTo(b[1], 2), "b.1");
  }

  private static TableBuilder table(double[] a, double[] b, int step) {
    double[] products = Vectors.multiply(a, b);
    TableBuilder table =
        TableBuilder.of("table.caption", "column.i", "column.a", "column.b", "column.product");
    for (int i = 0; i < a.length; i++) {
      TableBuilder.Row row = table.row("row-" + i).litWhen(i + 1 == step);
      reached(row.given(Num.whole(i + 1)).given(a[i]).given(b[i]), i < step, products[i]);
    }
    boolean isLast = step == STEPS;
    TableBuilder.Row sum = table.row("sum").litWhen(isLast).said("sum");
    reached(sum.said("nothing").said("nothing"), isLast, Sums.sum(products));
    return table;
  }

  private static void reached(TableBuilder.Row row, boolean isReached, double result) {
    if (isReached) {
      row.upTo(2, result);
    } else {
      row.said("not-yet");
    }
  }

  private static Message outcome(double[] a, double[] b, int step) {
    double[] products = Vectors.multiply(a, b);
    if (step == 0) {
      return Message.of("describe.start").with("a", Shown.typed(a)).with("b", Shown.typed(b));
    }
    if (step == STEPS) {
      return Message.of("describe.sum")
          .with("a", Shown.typed(a))
          .with("b", Shown.typed(b))
          .with("terms", Vecs.sum(products, 2))
          .with("dot", Shown.one(Num.upTo(Sums.sum(products), 2)));
    }
    return Message.of("describe.product")
        .with("i", step)
        .with("a", Shown.one(Num.exact(a[step - 1])))
        .with("b", Shown.one(Num.exact(b[step - 1])))
        .with("product", Shown.one(Num.upTo(products[step - 1], 2)));
  }
}
