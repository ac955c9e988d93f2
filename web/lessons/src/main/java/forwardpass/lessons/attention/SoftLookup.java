package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** One query among three keys: whatever it is, the answer is a mixture of the three values. */
public final class SoftLookup extends PanelFigure {
  static final VectorParameter QUERY = VectorParameter.fixed("q", -4, 4, 0.25, 1, 0);
  static final Matrix KEYS = Matrix.of(new double[][] {{2, 1}, {-1, 2}, {-1, -2}});
  static final Matrix VALUES = Matrix.of(new double[][] {{10, 2}, {4, 10}, {0, 0}});

  public SoftLookup() {
    super("attention-soft-lookup", QUERY);
    fieldsAre();
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] query = parameters.array(QUERY);
    AttentionSteps steps =
        ScaledDotProduct.attend(Matrix.of(new double[][] {query}), KEYS, VALUES, false);
    Element output = Shown.rounded(2, steps.output().row(0));
    return Panel.saying("describe")
        .announce("weights", Shown.rounded(2, steps.weights().row(0)))
        .announce("output", output)
        .figure(new SoftLookupPicture(QUERY, query, steps), table(steps))
        .names("q", Shown.typed(query), "q.0")
        .names("z", output, "z");
  }

  private static TableBuilder table(AttentionSteps steps) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "table.token",
            "table.key",
            "table.score",
            "table.weight",
            "table.value");
    for (int i = 0; i < KEYS.rows(); i++) {
      table
          .row(i)
          .said(Message.of("table.row").with("i", i + 1))
          .given(Shown.typed(KEYS.row(i)))
          .fixed(3, steps.scores().get(0, i), steps.weights().get(0, i))
          .given(Shown.typed(VALUES.row(i)));
    }
    return table;
  }
}
