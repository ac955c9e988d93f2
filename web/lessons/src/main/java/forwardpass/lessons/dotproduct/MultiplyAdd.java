package forwardpass.lessons.dotproduct;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.play.PlayedFigure;
import forwardpass.lessons.play.Playing;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Multiply pairwise, add up: a step at a time, by hand or on its own. */
public final class MultiplyAdd extends PlayedFigure {
  static final VectorParameter A = new VectorParameter("a", List.of(2.0, 5.0, 1.0), 3, 3, -9, 9, 1);
  static final VectorParameter B = new VectorParameter("b", List.of(3.0, 1.0, 4.0), 3, 3, -9, 9, 1);

  /** The last step shows the sum, each one before it another product. */
  static final int STEPS = 4;

  static final NumberParameter AT = new NumberParameter("at", (double) STEPS, 0, STEPS, 1);

  public MultiplyAdd() {
    super("dot-multiply-add", AT, A, B, AT);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(AT);
  }

  @Override
  public View view(Parameters parameters, Playing state) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    int step = step(parameters);
    return Group.of(
        "",
        bar(parameters, state),
        new Figure(
            new MultiplyAddPicture(a, b, step),
            announcement(parameters, state),
            table(a, b, step)));
  }

  private static DataTable table(double[] a, double[] b, int step) {
    double[] products = Vecs.products(a, b);
    DataTable table =
        DataTable.of("table.caption", "column.i", "column.a", "column.b", "column.product");
    for (int i = 0; i < a.length; i++) {
      View product = i < step ? live(Num.upTo(products[i], 2)) : said("not-yet");
      View place = given(Num.whole(i + 1));
      String css = i + 1 == step ? "lit" : "";
      table =
          table.marked(
              css, "row-" + i, place, given(Num.exact(a[i])), given(Num.exact(b[i])), product);
    }
    boolean isLast = step == STEPS;
    View sum = isLast ? live(Num.upTo(Sums.sum(products), 2)) : said("not-yet");
    return table.marked(
        isLast ? "lit" : "", "sum", said("sum"), said("nothing"), said("nothing"), sum);
  }

  @Override
  public Message announcement(Parameters parameters, Playing state) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double[] products = Vecs.products(a, b);
    int step = step(parameters);
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
