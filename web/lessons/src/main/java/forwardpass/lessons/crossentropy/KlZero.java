package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** KL with a one-hot truth: 0 · ln 0 as doubles compute it, and as the convention has it. */
public final class KlZero implements PureLesson {
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(1.0, 2.0, 0.5), 3, 3, -20, 20, 0.1);
  private static final IntegerParameter TARGET = new IntegerParameter("target", 1, 0, 2);

  @Override
  public String id() {
    return "cross-entropy-kl-zero";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z, TARGET);
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
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      double log = Log.log(p[i] / q[i]);
      rows.add(
          DataTable.Row.of(
              i,
              new Leaf(Num.whole(i)),
              new Leaf(Num.upTo(p[i], 0)),
              new Live(Num.fixed(q[i], 3)),
              new Live(Nats.num(log)),
              new Live(Nats.num(p[i] * log)),
              new Live(Nats.num(mended[i]))));
    }
    rows.add(
        new DataTable.Row(
            "sum",
            "total",
            List.of(
                Say.inline("sum"),
                new Leaf(new Text("")),
                new Leaf(new Text("")),
                new Leaf(new Text("")),
                new Live(Nats.num(KlDivergence.naive(p, q))),
                new Live(Nats.num(KlDivergence.of(p, q))))));
    DataTable table =
        new DataTable(
            Message.of("caption"),
            List.of(
                Message.of("column.token"),
                Message.of("column.p"),
                Message.of("column.q"),
                Message.of("column.log"),
                Message.of("column.naive"),
                Message.of("column.mended")),
            rows);
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
