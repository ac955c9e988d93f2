package forwardpass.lessons.honestbets;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** KL with a one-hot truth: 0 · ln 0 as doubles compute it, and as the convention has it. */
public final class KlZero extends PureFigure {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(1.0, 2.0, 0.5), 3, 3, -20, 20, 0.1);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);

  public KlZero() {
    super("cross-entropy-kl-zero", Z, TARGET);
  }

  private static double[] truth(Parameters parameters) {
    double[] p = new double[3];
    p[parameters.get(TARGET)] = 1;
    return p;
  }

  @Override
  public View view(Parameters parameters) {
    double[] p = truth(parameters);
    double[] q = Softmax.softmax(Reals.array(parameters.get(Z)));
    double[] mended = KlDivergence.terms(p, q);
    DataTable table =
        DataTable.of(
            "caption",
            "column.token",
            "column.p",
            "column.q",
            "column.log",
            "column.naive",
            "column.mended");
    for (int i = 0; i < p.length; i++) {
      double log = Log.log(p[i] / q[i]);
      table =
          table.row(
              i,
              given(Num.whole(i)),
              given(Num.upTo(p[i], 0)),
              live(Num.fixed(q[i], 3)),
              live(Nats.num(log)),
              live(Nats.num(p[i] * log)),
              live(Nats.num(mended[i])));
    }
    View none = new Leaf(new Text(""));
    View naive = live(Nats.num(KlDivergence.naive(p, q)));
    View kl = live(Nats.num(KlDivergence.of(p, q)));
    table = table.marked("total", "sum", said("sum"), none, none, none, naive, kl);
    return Group.of("", table, new Say("p", "verdict-line", announcement(parameters)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Reals.array(parameters.get(Z));
    double[] p = truth(parameters);
    return Message.of("outcome")
        .with("naive", Nats.num(KlDivergence.naive(p, Softmax.softmax(z))))
        .with("loss", Nats.num(CrossEntropy.ofLogits(z, parameters.get(TARGET))));
  }
}
