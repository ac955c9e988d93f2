package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.LongProduct;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Marked;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** One factor again and again: the product falls through the floor of each number format. */
public final class Underflow implements PureLesson {
  static final int MOST = 1200;
  static final IntegerParameter N = new IntegerParameter("n", 160, 0, MOST);
  private static final NumberParameter FACTOR = new NumberParameter("p", 0.5, 0.05, 0.9, 0.05);

  @Override
  public String id() {
    return "exp-log-underflow";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(N, FACTOR);
  }

  @Override
  public View view(Parameters parameters) {
    double factor = parameters.get(FACTOR);
    int n = parameters.get(N);
    return Group.of(
        "",
        new Figure(new UnderflowPicture(factor, n), announcement(parameters), curve(factor)),
        now(factor, n),
        new Say("p", "verdict-line", outcome(factor)));
  }

  /** The three ways of computing, after n factors. */
  private static DataTable now(double factor, int n) {
    int end32 = LongProduct.end32(factor);
    int end64 = LongProduct.end64(factor);
    return new DataTable(
        Message.of("now.caption").with("n", n),
        List.of(Message.of("column.way"), Message.of("column.result"), Message.of("column.end")),
        List.of(
            row("float32", Num.sized(LongProduct.float32(factor, n), 3), Num.grouped(end32)),
            row("float64", Num.sized(LongProduct.float64(factor, n), 3), Num.grouped(end64)),
            new DataTable.Row(
                "logs",
                "",
                List.of(
                    Say.inline("row.logs"),
                    new Marked("logs", new Live(Num.fixed(n * Log.log(factor), 3))),
                    Say.inline("never")))));
  }

  private static DataTable.Row row(String name, Num value, Num end) {
    return new DataTable.Row(
        name,
        "",
        List.of(Say.inline("row." + name), new Marked(name, new Live(value)), new Live(end)));
  }

  /** What the picture shows, every two hundred factors. */
  private static DataTable curve(double factor) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int n = 0; n <= MOST; n += 200) {
      rows.add(
          DataTable.Row.of(
              n,
              new Leaf(Num.whole(n)),
              new Live(Num.sized(LongProduct.float32(factor, n), 2)),
              new Live(Num.sized(LongProduct.float64(factor, n), 2)),
              new Live(Num.fixed(n * Log.log(factor), 1))));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(
            Message.of("column.n"),
            Message.of("row.float32"),
            Message.of("row.float64"),
            Message.of("row.logs")),
        rows);
  }

  private static Message outcome(double factor) {
    int end = LongProduct.end32(factor);
    float rest = LongProduct.float32(factor, end);
    return Message.of(rest == 0 ? "outcome.zero" : "outcome.rest")
        .with("p", Num.upTo(factor, 3))
        .with("n", Num.grouped(end))
        .with("m", Num.grouped(LongProduct.end64(factor)))
        .with("rest", Num.sized(rest, 1));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double factor = parameters.get(FACTOR);
    int n = parameters.get(N);
    return List.of(
        Named.of("n", Num.grouped(n)).at("n"),
        Named.of("p", Num.upTo(factor, 3)).at("p"),
        Named.of("single", Num.sized(LongProduct.float32(factor, n), 3)).at("float32"),
        Named.of("log", Num.fixed(n * Log.log(factor) + 0.0, 3)).at("logs")); // + 0.0: 0, not −0
  }

  @Override
  public Message announcement(Parameters parameters) {
    double factor = parameters.get(FACTOR);
    int n = parameters.get(N);
    return Message.of("describe")
        .with("p", Num.upTo(factor, 3))
        .with("n", n)
        .with("single", Num.sized(LongProduct.float32(factor, n), 3))
        .with("double", Num.sized(LongProduct.float64(factor, n), 3))
        .with("log", Num.fixed(n * Log.log(factor), 3));
  }
}
