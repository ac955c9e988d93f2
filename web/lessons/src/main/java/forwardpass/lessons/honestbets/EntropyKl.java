package forwardpass.lessons.honestbets;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;

/** Two distributions to be pulled about, and what entropy, cross-entropy and KL make of them. */
public final class EntropyKl extends PanelFigure {
  private static final DistributionParameter P = DistributionParameter.of("P", 0.5, 0.3, 0.2);
  private static final DistributionParameter Q = DistributionParameter.of("Q", 0.9, 0.08, 0.02);

  public EntropyKl() {
    super("cross-entropy-entropy-kl", P, Q);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] p = parameters.array(P);
    double[] q = parameters.array(Q);
    Num own = Nats.num(Entropy.of(p));
    Num cross = Nats.num(CrossEntropy.of(p, q));
    Num kl = Nats.num(KlDivergence.of(p, q));
    Num back = Nats.num(KlDivergence.of(q, p));
    TableBuilder measures = TableBuilder.of("measures.caption", "measures.name", "measures.nats");
    measures.row("own").said("measure.own").live(own);
    measures.row("cross").said("measure.cross").live(cross);
    measures.row("kl").said("measure.kl").live(kl);
    measures.row("back").said("measure.back").live(back);
    TableBuilder terms = terms(p, q);
    TableBuilder.Row sum = terms.row("sum").css("total").said("terms.sum");
    sum.live(own).live(cross).live(kl).live(back);
    return Panel.saying("describe")
        .announce("p", P.print(parameters.get(P)))
        .announce("q", Q.print(parameters.get(Q)))
        .announce("own", own)
        .announce("cross", cross)
        .announce("kl", kl, "sum-kl")
        .announce("back", back, "sum-back")
        .figure(new EntropyKlPicture(p, q), measures)
        .table(terms);
  }

  /** Where each sum comes from: a row an outcome, a column a sum. */
  private static TableBuilder terms(double[] p, double[] q) {
    double[] own = CrossEntropy.terms(p, p);
    double[] cross = CrossEntropy.terms(p, q);
    double[] kl = KlDivergence.terms(p, q);
    double[] back = KlDivergence.terms(q, p);
    TableBuilder table =
        TableBuilder.of(
            "terms.caption", "terms.word", "terms.own", "terms.cross", "terms.kl", "terms.back");
    for (int i = 0; i < p.length; i++) {
      TableBuilder.Row row = table.row(i).said("word." + (i + 1));
      row.live(Nats.num(own[i])).live(Nats.num(cross[i]));
      row.live(Nats.num(kl[i])).live(Nats.num(back[i]));
    }
    return table;
  }
}
