package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Two distributions to be pulled about, and what entropy, cross-entropy and KL make of them. */
public final class EntropyKl implements PureLesson {
  private static final DistributionParameter P =
      new DistributionParameter("P", List.of(0.5, 0.3, 0.2));
  private static final DistributionParameter Q =
      new DistributionParameter("Q", List.of(0.9, 0.08, 0.02));

  @Override
  public String id() {
    return "cross-entropy-entropy-kl";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(P, Q);
  }

  @Override
  public View view(Parameters parameters) {
    double[] p = Reals.array(parameters.get(P));
    double[] q = Reals.array(parameters.get(Q));
    return Group.of(
        "",
        new Figure(new EntropyKlPicture(p, q), announcement(parameters), measures(p, q)),
        terms(p, q));
  }

  private static DataTable measures(double[] p, double[] q) {
    return new DataTable(
        Message.of("measures.caption"),
        List.of(Message.of("measures.name"), Message.of("measures.nats")),
        List.of(
            measure("own", Entropy.of(p)),
            measure("cross", CrossEntropy.of(p, q)),
            measure("kl", KlDivergence.of(p, q)),
            measure("back", KlDivergence.of(q, p))));
  }

  private static DataTable.Row measure(String name, double nats) {
    return new DataTable.Row(
        name, "", List.of(Say.inline("measure." + name), new Live(Nats.num(nats))));
  }

  /** Where each sum comes from: a row an outcome, a column a sum. */
  private static DataTable terms(double[] p, double[] q) {
    double[] own = CrossEntropy.terms(p, p);
    double[] cross = CrossEntropy.terms(p, q);
    double[] forward = KlDivergence.terms(p, q);
    double[] back = KlDivergence.terms(q, p);
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      rows.add(
          row(
              Integer.toString(i),
              Say.inline("word." + (i + 1)),
              own[i],
              cross[i],
              forward[i],
              back[i]));
    }
    rows.add(
        row(
            "sum",
            Say.inline("terms.sum"),
            Entropy.of(p),
            CrossEntropy.of(p, q),
            KlDivergence.of(p, q),
            KlDivergence.of(q, p)));
    return new DataTable(
        Message.of("terms.caption"),
        List.of(
            Message.of("terms.word"),
            Message.of("terms.own"),
            Message.of("terms.cross"),
            Message.of("terms.kl"),
            Message.of("terms.back")),
        rows);
  }

  private static DataTable.Row row(String key, View name, double... nats) {
    List<View> cells = new ArrayList<>();
    cells.add(name);
    for (double value : nats) {
      cells.add(new Live(Nats.num(value)));
    }
    return new DataTable.Row(key, key.equals("sum") ? "total" : "", cells);
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
