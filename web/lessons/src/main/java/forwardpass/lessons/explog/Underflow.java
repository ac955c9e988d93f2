package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.LongProduct;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** One factor again and again: the product falls through the floor of each number format. */
public final class Underflow extends PanelFigure {
  static final int MOST = 1200;
  static final IntegerParameter N = new IntegerParameter("n", 160, 0, MOST);
  private static final NumberParameter FACTOR = new NumberParameter("p", 0.5, 0.05, 0.9, 0.05);

  public Underflow() {
    super("exp-log-underflow", N, FACTOR);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double factor = parameters.get(FACTOR);
    int n = parameters.get(N);
    double log = n * Log.log(factor);
    int end32 = LongProduct.end32(factor);
    int end64 = LongProduct.end64(factor);
    Num p = Num.upTo(factor, 3);
    Num single = Num.sized(LongProduct.float32(factor, n), 3);
    Num twice = Num.sized(LongProduct.float64(factor, n), 3);
    // The three ways of computing, after n factors.
    TableBuilder now =
        TableBuilder.of(
            Message.of("now.caption").with("n", n), "column.way", "column.result", "column.end");
    now.saidRow("float32").live(single, "float32").live(Num.grouped(end32));
    now.saidRow("float64").live(twice).live(Num.grouped(end64));
    now.saidRow("logs").live(Num.fixed(log, 3), "logs").said("never");
    float rest = LongProduct.float32(factor, end32);
    Message outcome =
        Message.of(rest == 0 ? "outcome.zero" : "outcome.rest")
            .with("p", p)
            .with("n", Num.grouped(end32))
            .with("m", Num.grouped(end64))
            .with("rest", Num.sized(rest, 1));
    return Panel.saying("describe")
        .names("n", Num.grouped(n), "n")
        .announce("p", p, "p")
        .announce("n", n)
        .announce("single", single, "float32")
        .announce("double", twice)
        .announce("log", Num.fixed(log, 3))
        .figure(new UnderflowPicture(factor, n), curve(factor))
        .table(now)
        .verdict(outcome)
        .names("log", Num.fixed(log + 0.0, 3), "logs"); // + 0.0: 0, not −0
  }

  /** What the picture shows, every two hundred factors. */
  private static TableBuilder curve(double factor) {
    TableBuilder table =
        TableBuilder.of("table.caption", "column.n", "row.float32", "row.float64", "row.logs");
    for (int n = 0; n <= MOST; n += 200) {
      TableBuilder.Row row = table.row(n).given(Num.whole(n));
      row.sized(2, LongProduct.float32(factor, n), LongProduct.float64(factor, n));
      row.fixed(1, n * Log.log(factor));
    }
    return table;
  }
}
