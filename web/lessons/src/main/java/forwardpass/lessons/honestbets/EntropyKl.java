package forwardpass.lessons.honestbets;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Two distributions to be pulled about, and what entropy, cross-entropy and KL make of them. */
public final class EntropyKl extends PureFigure {
  private static final DistributionParameter P =
      new DistributionParameter("P", List.of(0.5, 0.3, 0.2));
  private static final DistributionParameter Q =
      new DistributionParameter("Q", List.of(0.9, 0.08, 0.02));

  public EntropyKl() {
    super("cross-entropy-entropy-kl", P, Q);
  }

  @Override
  public View view(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    DataTable measures =
        DataTable.of("measures.caption", "measures.name", "measures.nats")
            .row("own", said("measure.own"), nats(Entropy.of(p)))
            .row("cross", said("measure.cross"), nats(CrossEntropy.of(p, q)))
            .row("kl", said("measure.kl"), nats(KlDivergence.of(p, q)))
            .row("back", said("measure.back"), nats(KlDivergence.of(q, p)));
    Figure figure = new Figure(new EntropyKlPicture(p, q), announcement(parameters), measures);
    return Group.of("", figure, terms(p, q));
  }

  /** Where each sum comes from: a row an outcome, a column a sum. */
  private static DataTable terms(double[] p, double[] q) {
    double[] own = CrossEntropy.terms(p, p);
    double[] cross = CrossEntropy.terms(p, q);
    double[] kl = KlDivergence.terms(p, q);
    double[] back = KlDivergence.terms(q, p);
    DataTable table =
        DataTable.of(
            "terms.caption", "terms.word", "terms.own", "terms.cross", "terms.kl", "terms.back");
    for (int i = 0; i < p.length; i++) {
      View word = said("word." + (i + 1));
      table = table.row(i, word, nats(own[i]), nats(cross[i]), nats(kl[i]), nats(back[i]));
    }
    return table.marked(
        "total",
        "sum",
        said("terms.sum"),
        nats(Entropy.of(p)),
        nats(CrossEntropy.of(p, q)),
        nats(KlDivergence.of(p, q)),
        nats(KlDivergence.of(q, p)));
  }

  private static View nats(double value) {
    return live(Nats.num(value));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    return List.of(
        Named.of("kl", Nats.num(KlDivergence.of(p, q))).at("sum-kl"),
        Named.of("back", Nats.num(KlDivergence.of(q, p))).at("sum-back"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    return Message.of("describe")
        .with("p", shares(p))
        .with("q", shares(q))
        .with("own", Nats.num(Entropy.of(p)))
        .with("cross", Nats.num(CrossEntropy.of(p, q)))
        .with("kl", Nats.num(KlDivergence.of(p, q)))
        .with("back", Nats.num(KlDivergence.of(q, p)));
  }

  private static String shares(double[] values) {
    StringBuilder out = new StringBuilder();
    for (double value : values) {
      out.append(out.length() == 0 ? "" : ", ").append(Num.upTo(value, 3).text());
    }
    return out.toString();
  }
}
