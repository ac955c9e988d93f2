package forwardpass.lessons.honestbets;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;

/** KL with a one-hot truth: 0 · ln 0 as doubles compute it, and as the convention has it. */
public final class KlZero extends PanelFigure {
  private static final VectorParameter Z = VectorParameter.fixed("z", -20, 20, 0.1, 1, 2, 0.5);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);

  public KlZero() {
    super("cross-entropy-kl-zero", Z, TARGET);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] z = parameters.array(Z);
    int target = parameters.get(TARGET);
    double[] p = new double[z.length];
    p[target] = 1;
    double[] q = Softmax.softmax(z);
    double[] mended = KlDivergence.terms(p, q);
    Num naive = Nats.num(KlDivergence.naive(p, q));
    String[] columns = {
      "column.token", "column.p", "column.q", "column.log", "column.naive", "column.mended"
    };
    TableBuilder table = TableBuilder.of("caption", columns);
    for (int i = 0; i < p.length; i++) {
      double log = Log.log(p[i] / q[i]);
      TableBuilder.Row row = table.row(i).given(Num.whole(i)).given(Num.upTo(p[i], 0));
      row.fixed(3, q[i]).live(Nats.num(log));
      row.live(Nats.num(p[i] * log)).live(Nats.num(mended[i]));
    }
    TableBuilder.Row sum = table.row("sum").css("total").said("sum").empty(3);
    sum.live(naive).live(Nats.num(KlDivergence.of(p, q)));
    return Panel.saying("outcome")
        .announce("naive", naive)
        .announce("loss", Nats.num(CrossEntropy.ofLogits(z, target)))
        .table(table)
        .verdict();
  }
}
