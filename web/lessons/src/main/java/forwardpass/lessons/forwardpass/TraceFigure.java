package forwardpass.lessons.forwardpass;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** The eight stations of a forward pass, with every number on the way of one token. */
public final class TraceFigure extends PanelFigure {
  private static final IntegerParameter B = new IntegerParameter("B", 2, 1, 4);
  private static final IntegerParameter T = new IntegerParameter("T", 5, 1, Trace.LONGEST);
  private static final IntegerParameter D = new IntegerParameter("D", 8, 2, 12);
  private static final IntegerParameter V = new IntegerParameter("V", 100, 20, 200);
  private static final IntegerParameter SEED = new IntegerParameter("seed", 1, 1, 999);

  /** The followed token, counted through the batch. */
  static final IntegerParameter PLACE = new IntegerParameter("place", 4, 0, 31);

  /** The open number, counted through the stations. */
  static final IntegerParameter CELL = new IntegerParameter("cell", 40, 0, 71);

  public TraceFigure() {
    super("forward-trace", B, T, D, V, SEED, PLACE, CELL);
    fieldsAre(B, T, D, V, SEED);
  }

  static Trace trace(Parameters parameters) {
    return Trace.of(
        parameters.get(B),
        parameters.get(T),
        parameters.get(D),
        parameters.get(V),
        parameters.get(SEED),
        parameters.get(PLACE),
        parameters.get(CELL));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Trace trace = trace(parameters);
    Message said =
        Message.of("opened." + trace.stage().word())
            .with("text", trace.text())
            .with("at", trace.at())
            .with("column", trace.column())
            .with("value", Num.rounded(trace.value(), 4));
    return Panel.saying(said)
        .figure(new TraceView(trace), table(trace))
        .with(new OpenedNumber(trace))
        .names("ids", new Text("(" + trace.b() + ", " + trace.t() + ")"), "ids")
        .names("stream", new Text(trace.shape(Stage.EMBED)), "embed")
        .names("logits", new Text(trace.shape(Stage.HEAD)), "head")
        .names("next", new Text("(" + trace.b() + ",)"), "next")
        .names("token", Num.whole(trace.next()[trace.text()]), "next");
  }

  /** The whole tensor of the open number's station, a row for each token of the batch. */
  private static TableBuilder table(Trace trace) {
    Stage stage = trace.stage();
    TableBuilder table =
        TableBuilder.of(
            Message.of("table." + stage.word()).with("shape", trace.shape(stage)), "column.token");
    int[] columns = trace.columns(stage);
    for (int column : columns) {
      table.column(Message.of("column." + stage.word()).with("column", column));
    }
    for (int place = 0; place < trace.b() * trace.t(); place++) {
      int text = place / trace.t();
      int at = place % trace.t();
      double[] row = stage.of(trace.passes().get(text)).row(at);
      TableBuilder.Row line =
          table
              .row(place)
              .litWhen(place == trace.place())
              .said(Message.of("row.token").with("text", text).with("at", at));
      for (int column : columns) {
        line.given(Num.fixed(row[column], 2));
      }
    }
    return table;
  }
}
