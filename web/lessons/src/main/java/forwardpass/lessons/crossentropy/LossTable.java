package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** What some probabilities of the true token come to, row by row, in one of three ways. */
public final class LossTable extends PanelFigure {
  private static final double SURE_OF_ANOTHER = 0.02; // below it

  private final Kind kind;
  private final VectorParameter p;

  private enum Kind {
    MEANING,
    LOG,
    PERPLEXITY
  }

  private LossTable(String name, Kind kind, Double... initial) {
    this(name, kind, new VectorParameter("p", List.of(initial), 1, 10, 0, 1, 0.01));
  }

  private LossTable(String name, Kind kind, VectorParameter p) {
    super("cross-entropy-" + name, p);
    this.kind = kind;
    this.p = p;
  }

  /** Probability, loss, and what a model is like that has it. */
  public static LossTable spectrum() {
    return new LossTable("spectrum", Kind.MEANING, 1.0, 0.9, 0.7, 0.5, 0.33, 0.1, 0.001);
  }

  /** Probability, its logarithm, and the negative of that. */
  public static LossTable log() {
    return new LossTable("log", Kind.LOG, 1.0, 0.7, 0.5, 0.1, 0.01, 0.001);
  }

  /** Probability, loss, and its exponential. */
  public static LossTable perplexity() {
    return new LossTable("perplexity", Kind.PERPLEXITY, 0.95, 0.5, 0.1, 0.01, 0.001);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] values = parameters.array(p);
    TableBuilder table = TableBuilder.of("caption", "column.p", "column.second", "column.third");
    for (int i = 0; i < values.length; i++) {
      fill(table.row(i), values[i]);
    }
    double last = values[values.length - 1];
    return Panel.saying("announce")
        .announce("count", values.length)
        .announce("p", Num.exact(last))
        .announce("loss", Nats.num(Information.surprise(last)))
        .table(table);
  }

  private void fill(TableBuilder.Row row, double p) {
    double loss = Information.surprise(p);
    switch (kind) {
      case MEANING ->
          row.css("saying").given(whole(p)).live(Nats.num(loss)).said("meaning." + meaning(p));
      case LOG -> row.given(p).live(Nats.num(Log.log(p))).live(Nats.num(loss));
      case PERPLEXITY ->
          row.given(p).live(Nats.num(loss, 2)).live(Nats.num(Perplexity.of(loss), 2));
    }
  }

  /** A whole distribution that has p at the token that came, the first of three. */
  private static Node whole(double p) {
    double most = p < SURE_OF_ANOTHER ? 1 - 2 * p : (1 - p) / 2; // on one other, or on both
    String others = Num.upTo(most, 9).text() + ", " + Num.upTo(1 - p - most, 9).text();
    return new Text("[" + Num.exact(p).text() + ", " + others + "]");
  }

  private static String meaning(double p) {
    if (p == 0) {
      return "ruled-out";
    } else if (p == 1) {
      return "certain";
    } else if (p >= 0.4) {
      return p >= 0.85 ? "sure" : p >= 0.6 ? "leaning" : "coin";
    } else if (p >= 0.25) {
      return "third";
    }
    return p >= SURE_OF_ANOTHER ? "doubtful" : "sure-of-another";
  }
}
