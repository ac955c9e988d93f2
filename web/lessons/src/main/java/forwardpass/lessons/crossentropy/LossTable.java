package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What some probabilities of the true token come to, row by row, in one of three ways. */
public final class LossTable implements PureLesson {
  private final String id;
  private final Kind kind;
  private final VectorParameter p;

  private enum Kind {
    MEANING,
    LOG,
    PERPLEXITY
  }

  private LossTable(String name, Kind kind, Double... initial) {
    this.id = "cross-entropy-" + name;
    this.kind = kind;
    this.p = new VectorParameter("p", List.of(initial), 1, 10, 0, 1, 0.01);
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
  public String id() {
    return id;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(p);
  }

  @Override
  public View view(Parameters parameters) {
    double[] values = Reals.array(parameters.get(p));
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String cssClass = kind == Kind.MEANING ? "saying" : "";
      rows.add(new DataTable.Row(Integer.toString(i), cssClass, cells(values[i])));
    }
    return new DataTable(
        Message.of("caption"),
        List.of(Message.of("column.p"), Message.of("column.second"), Message.of("column.third")),
        rows);
  }

  private List<View> cells(double value) {
    View first = new Leaf(Num.exact(value));
    double loss = Information.surprise(value);
    return switch (kind) {
      case MEANING -> List.of(first, new Live(Nats.num(loss)), Say.inline(meaning(value)));
      case LOG -> List.of(first, new Live(Nats.num(Log.log(value))), new Live(Nats.num(loss)));
      case PERPLEXITY ->
          List.of(first, new Live(Nats.num(loss, 2)), new Live(Nats.num(Perplexity.of(loss), 2)));
    };
  }

  private static Message meaning(double p) {
    if (p == 0) {
      return Message.of("meaning.ruled-out");
    } else if (p == 1) {
      return Message.of("meaning.certain");
    } else if (p >= 0.85) {
      return Message.of("meaning.sure");
    } else if (p >= 0.6) {
      return Message.of("meaning.leaning");
    } else if (p >= 0.4) {
      return Message.of("meaning.coin");
    } else if (p >= 0.25) {
      return Message.of("meaning.third");
    }
    return Message.of(p >= 0.02 ? "meaning.doubtful" : "meaning.sure-of-another");
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
