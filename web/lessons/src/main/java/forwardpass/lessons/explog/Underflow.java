package forwardpass.lessons.explog;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.LongProduct;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/** One factor again and again: the product falls through the floor of each number format. */
public final class Underflow extends PureFigure {
  static final int MOST = 1200;
  static final IntegerParameter N = new IntegerParameter("n", 160, 0, MOST);
  private static final NumberParameter FACTOR = new NumberParameter("p", 0.5, 0.05, 0.9, 0.05);

  public Underflow() {
    super("exp-log-underflow", N, FACTOR);
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
    Num single = Num.sized(LongProduct.float32(factor, n), 3);
    Num twice = Num.sized(LongProduct.float64(factor, n), 3);
    Num end32 = Num.grouped(LongProduct.end32(factor));
    Num end64 = Num.grouped(LongProduct.end64(factor));
    Message caption = Message.of("now.caption").with("n", n);
    return DataTable.of(caption, "column.way", "column.result", "column.end")
        .row("float32", said("row.float32"), live(single), live(end32))
        .row("float64", said("row.float64"), live(twice), live(end64))
        .row("logs", said("row.logs"), live(Num.fixed(n * Log.log(factor), 3)), said("never"));
  }

  /** What the picture shows, every two hundred factors. */
  private static DataTable curve(double factor) {
    DataTable table =
        DataTable.of("table.caption", "column.n", "row.float32", "row.float64", "row.logs");
    for (int n = 0; n <= MOST; n += 200) {
      Num single = Num.sized(LongProduct.float32(factor, n), 2);
      Num twice = Num.sized(LongProduct.float64(factor, n), 2);
      Num log = Num.fixed(n * Log.log(factor), 1);
      table = table.row(n, given(Num.whole(n)), live(single), live(twice), live(log));
    }
    return table;
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
