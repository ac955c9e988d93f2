package forwardpass.lessons.softmax;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Softmax as a picture: logits that can be pulled, their exponentials, their shares. */
public final class SoftmaxBars extends PureFigure {
  static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.5), 2, 6, -4, 4, 0.1);

  public SoftmaxBars() {
    super("softmax-bars", Z);
  }

  @Override
  public View view(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    SoftmaxSteps steps = Softmax.naive(z);
    return new Figure(new SoftmaxPicture(Z, z, steps), announcement(parameters), table(z, steps));
  }

  private static DataTable table(double[] z, SoftmaxSteps steps) {
    DataTable table = DataTable.of("table.caption", "column.logit", "column.exp", "column.share");
    for (int i = 0; i < z.length; i++) {
      View exp = live(Num.fixed(steps.exps()[i], 3));
      View share = live(Num.fixed(steps.probabilities()[i], 3));
      table = table.row(i, given(Num.exact(z[i])), exp, share);
    }
    return table;
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    return Message.of("describe")
        .with("z", Shown.typed(z))
        .with("p", Shown.rounded(3, Softmax.softmax(z)));
  }
}
