package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;

/** Softmax as a picture: logits that can be pulled, their exponentials, their shares. */
public final class SoftmaxBars extends PanelFigure {
  static final VectorParameter Z = VectorParameter.sized("z", 2, 6, -4, 4, 0.1, 2, 1, 0.5);

  public SoftmaxBars() {
    super("softmax-bars", Z);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] z = parameters.array(Z);
    double[] shares = Softmax.softmax(z);
    SoftmaxSteps steps = Softmax.naive(z);
    TableBuilder table =
        TableBuilder.of("table.caption", "column.logit", "column.exp", "column.share");
    int first = 0;
    for (int i = 0; i < z.length; i++) {
      table.row(i).given(z[i]).fixed(3, steps.exps()[i], steps.probabilities()[i]);
      first = shares[i] > shares[first] ? i : first;
    }
    return Panel.saying("describe")
        .announce("z", Shown.typed(z))
        .announce("p", Shown.rounded(3, shares))
        .figure(new SoftmaxPicture(Z, z, steps), table)
        .names("largest", Num.fixed(shares[first], 3), "share-" + first)
        .names("rest", Num.fixed(1 - shares[first], 3));
  }
}
