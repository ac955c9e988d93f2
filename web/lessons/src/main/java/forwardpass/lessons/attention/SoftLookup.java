package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** One query among three keys: whatever it is, the answer is a mixture of the three values. */
public final class SoftLookup implements PureLesson {
  static final VectorParameter QUERY =
      new VectorParameter("q", List.of(1.0, 0.0), 2, 2, -4, 4, 0.25);
  static final Matrix KEYS = Matrix.of(new double[][] {{2, 1}, {-1, 2}, {-1, -2}});
  static final Matrix VALUES = Matrix.of(new double[][] {{10, 2}, {4, 10}, {0, 0}});

  @Override
  public String id() {
    return "attention-soft-lookup";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(QUERY);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of();
  }

  private static AttentionSteps steps(Parameters parameters) {
    Matrix query = Matrix.of(new double[][] {Reals.array(parameters.get(QUERY))});
    return ScaledDotProduct.attend(query, KEYS, VALUES, false);
  }

  @Override
  public View view(Parameters parameters) {
    AttentionSteps steps = steps(parameters);
    double[] query = Reals.array(parameters.get(QUERY));
    return new Figure(
        new SoftLookupPicture(QUERY, query, steps), announcement(parameters), table(steps));
  }

  private static DataTable table(AttentionSteps steps) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < KEYS.rows(); i++) {
      rows.add(
          DataTable.Row.of(
              i,
              Say.inline(Message.of("table.row").with("i", i + 1)),
              new Leaf(Shown.typed(KEYS.row(i))),
              new Live(Num.fixed(steps.scores().get(0, i), 3)),
              new Live(Num.fixed(steps.weights().get(0, i), 3)),
              new Leaf(Shown.typed(VALUES.row(i)))));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("table.token"),
            Message.of("table.key"),
            Message.of("table.score"),
            Message.of("table.weight"),
            Message.of("table.value")),
        rows);
  }

  @Override
  public Message announcement(Parameters parameters) {
    AttentionSteps steps = steps(parameters);
    return Message.of("describe")
        .with("weights", Shown.rounded(2, steps.weights().row(0)))
        .with("output", Shown.rounded(2, steps.output().row(0)));
  }
}
