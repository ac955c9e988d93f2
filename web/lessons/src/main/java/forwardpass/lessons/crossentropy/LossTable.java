package forwardpass.lessons.crossentropy;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.nats.Nats;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** What some probabilities of the true token come to, row by row, in one of three ways. */
public final class LossTable extends PureFigure {
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
  public View view(Parameters parameters) {
    double[] values = Reals.array(parameters.get(p));
    DataTable table = DataTable.of("caption", "column.p", "column.second", "column.third");
    for (int i = 0; i < values.length; i++) {
      String css = kind == Kind.MEANING ? "saying" : "";
      table = table.marked(css, Integer.toString(i), cells(values[i]));
    }
    return table;
  }

  private View[] cells(double p) {
    double loss = Information.surprise(p);
    View first = given(Num.exact(p));
    return switch (kind) {
      case MEANING -> new View[] {whole(p), live(Nats.num(loss)), said("meaning." + meaning(p))};
      case LOG -> new View[] {first, live(Nats.num(Log.log(p))), live(Nats.num(loss))};
      case PERPLEXITY ->
          new View[] {first, live(Nats.num(loss, 2)), live(Nats.num(Perplexity.of(loss), 2))};
    };
  }

  /** A whole distribution that has p at the token that came, the first of three. */
  private static View whole(double p) {
    double most = p < SURE_OF_ANOTHER ? 1 - 2 * p : (1 - p) / 2; // on one other, or on both
    String others = Num.upTo(most, 9).text() + ", " + Num.upTo(1 - p - most, 9).text();
    return new Leaf(new Text("[" + Num.exact(p).text() + ", " + others + "]"));
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

  @Override
  public Message announcement(Parameters parameters) {
    List<Double> values = parameters.get(p);
    double last = values.get(values.size() - 1);
    return Message.of("announce")
        .with("count", values.size())
        .with("p", Num.exact(last))
        .with("loss", Nats.num(Information.surprise(last)));
  }
}
