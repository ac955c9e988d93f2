package forwardpass.lessons.honestbets;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** Surprises as heights over probabilities as widths: entropy, cross-entropy and KL are areas. */
public final class SurpriseAreas extends PanelFigure {
  private static final DistributionParameter P =
      new DistributionParameter("P", List.of(0.5, 0.3, 0.2));
  private static final DistributionParameter Q =
      new DistributionParameter("Q", List.of(0.7, 0.2, 0.1));

  public SurpriseAreas() {
    super("cross-entropy-areas", P, Q);
    fieldsAre(P);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] p = parameters.array(P);
    double[] q = parameters.array(Q);
    double[] ownTerms = CrossEntropy.terms(p, p);
    double[] terms = CrossEntropy.terms(p, q);
    TableBuilder table =
        TableBuilder.of("caption", "token", "width", "height", "area", "own", "difference");
    for (int i = 0; i < p.length; i++) {
      TableBuilder.Row row = table.row(i).said("word." + (i + 1)).given(Num.upTo(p[i], 3));
      row.live(Nats.num(Information.surprise(q[i]))).live(Nats.num(terms[i]));
      row.live(Nats.num(ownTerms[i])).live(Nats.num(terms[i] - ownTerms[i]));
    }
    Num cross = Nats.num(CrossEntropy.of(p, q));
    Num own = Nats.num(Entropy.of(p));
    Num kl = Nats.num(KlDivergence.of(p, q));
    TableBuilder.Row sum = table.row("sum").css("total").said("sum").given(Num.whole(1));
    sum.said("none").live(cross).live(own).live(kl);
    return Panel.saying("describe")
        .announce("q", Shown.rounded(3, q))
        .announce("cross", cross, "columns")
        .announce("own", own, "columns")
        .announce("kl", kl, "columns")
        .figure(new AreasPicture(p, q), table);
  }
}
