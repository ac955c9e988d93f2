package forwardpass.lessons.honestbets;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Surprises as heights over probabilities as widths: entropy, cross-entropy and KL are areas. */
public final class SurpriseAreas extends PureFigure {
  private static final DistributionParameter P =
      new DistributionParameter("P", List.of(0.5, 0.3, 0.2));
  private static final DistributionParameter Q =
      new DistributionParameter("Q", List.of(0.7, 0.2, 0.1));

  public SurpriseAreas() {
    super("cross-entropy-areas", P, Q);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(P);
  }

  @Override
  public View view(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    double[] own = CrossEntropy.terms(p, p);
    double[] cross = CrossEntropy.terms(p, q);
    DataTable table =
        DataTable.of("caption", "token", "width", "height", "area", "own", "difference");
    for (int i = 0; i < p.length; i++) {
      table =
          table.row(
              i,
              said("word." + (i + 1)),
              given(Num.upTo(p[i], 3)),
              live(Nats.num(Information.surprise(q[i]))),
              live(Nats.num(cross[i])),
              live(Nats.num(own[i])),
              live(Nats.num(cross[i] - own[i])));
    }
    table =
        table.marked(
            "total",
            "sum",
            said("sum"),
            given(Num.whole(1)),
            said("none"),
            live(Nats.num(CrossEntropy.of(p, q))),
            live(Nats.num(Entropy.of(p))),
            live(Nats.num(KlDivergence.of(p, q))));
    return new Figure(new AreasPicture(p, q), announcement(parameters), table);
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    return List.of(
        Named.of("cross", Nats.num(CrossEntropy.of(p, q))).at("columns"),
        Named.of("own", Nats.num(Entropy.of(p))).at("columns"),
        Named.of("kl", Nats.num(KlDivergence.of(p, q))).at("columns"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    return Message.of("describe")
        .with("q", Shown.rounded(3, q))
        .with("cross", Nats.num(CrossEntropy.of(p, q)))
        .with("own", Nats.num(Entropy.of(p)))
        .with("kl", Nats.num(KlDivergence.of(p, q)));
  }
}
