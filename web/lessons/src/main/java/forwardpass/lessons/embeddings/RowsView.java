package forwardpass.lessons.embeddings;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Heat;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.EnterButton;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the demo shows: the tokens, their rows as cells of colour, and who is near one of them. */
final class RowsView {
  private static final double LEFT = 78;
  private static final double TOP = 34;
  private static final double ROW = 20;
  private static final int READ_OUT = 6; // numbers of a row

  private RowsView() {}

  static View of(Parameters parameters, SentenceState<RowMaps> state) {
    RowMaps maps = state.result();
    if (maps == null) {
      return Group.of("model-rows", work(parameters, state), Say.paragraph("nothing-read"));
    }
    Message describe = describe(parameters, maps);
    return Group.of(
        "model-rows",
        work(parameters, state),
        tokens(parameters, maps),
        new Figure(words -> picture(parameters, maps, words), describe, numbers(maps).table()),
        new Say("p", "verdict-line", describe),
        nearest(parameters, maps).table());
  }

  private static View work(Parameters parameters, SentenceState<RowMaps> state) {
    JobState job = state.job();
    View ask = new EnterButton(Button.of("ask", Message.of("ask")).when(!job.isBusy()));
    return JobView.of(job, ask, List.of(new Say("span", "job-text", status(parameters, state))));
  }

  private static Message status(Parameters parameters, SentenceState<RowMaps> state) {
    RowMaps maps = state.result();
    if (state.job().isBusy()) {
      return Message.of("at-work");
    } else if (maps != null && maps.all() > maps.tokens().size()) {
      return Message.of("cut").with("all", maps.all()).with("shown", maps.tokens().size());
    } else if (state.isHere()) {
      return Message.of("read-here");
    }
    return Message.of(ModelRows.isStale(parameters, state) ? "not-read-yet" : "read-in-advance");
  }

  /** A button for each token, with its id. */
  private static View tokens(Parameters parameters, RowMaps maps) {
    int chosen = ModelRows.chosen(parameters, maps);
    return words -> {
      List<Node> row = new ArrayList<>();
      for (int t = 0; t < maps.tokens().size(); t++) {
        RowMaps.Token token = maps.tokens().get(t);
        row.add(
            Element.of(
                    "button",
                    "id-token",
                    new Piece(token.piece()).node(),
                    new Text(" "),
                    Element.of("span", "num id-number", Num.whole(token.id())))
                .keyed("token-" + t)
                .with("type", "button")
                .with("data-action", ModelRows.action(t))
                .with("aria-pressed", t == chosen ? "true" : "false"));
      }
      return Element.of("div", "id-strip needs-js", row)
          .with("role", "group")
          .with("aria-label", words.plain("strip"))
          .with("data-mark", "tokens");
    };
  }

  private static Node picture(Parameters parameters, RowMaps maps, Words words) {
    int rows = maps.tokens().size();
    Chart chart =
        Chart.of(Axis.of(0, maps.width()).bare(), Axis.of(0, rows).bare())
            .within(LEFT, TOP, Svg.WIDTH - 8, TOP + ROW * rows);
    chart = chart.with(Heat.cells("pos", maps.upwards(), RowMaps.MOST, chart.frame()));
    List<Node> marks = new ArrayList<>(chart.nodes());
    for (int t = 0; t < rows; t++) {
      String css =
          t == ModelRows.chosen(parameters, maps) ? "label small end strong" : "label small end";
      marks.add(
          Svg.label(css, LEFT - 6, TOP + ROW * t + 14, shown(maps.tokens().get(t).piece()))
              .keyed("name-" + t));
    }
    int chosen = ModelRows.chosen(parameters, maps);
    marks.add(
        Svg.rect("chosen-row", LEFT, TOP + ROW * chosen, Svg.WIDTH - 8 - LEFT, ROW)
            .keyed("chosen"));
    return Svg.plot(TOP + ROW * rows + 12, words.plain("picture"), marks);
  }

  private static String shown(String piece) {
    return Nodes.text(List.of(new Piece(piece).node()));
  }

  /** The beginning of each row. */
  private static TableBuilder numbers(RowMaps maps) {
    int columns = Math.min(READ_OUT, maps.width());
    TableBuilder table =
        TableBuilder.of(
            Message.of("numbers.caption").with("count", columns), "numbers.token", "numbers.id");
    for (int j = 0; j < columns; j++) {
      table.column(Message.of("numbers.column").with("j", j + 1));
    }
    table.column(Message.of("numbers.norm"));
    for (int t = 0; t < maps.tokens().size(); t++) {
      RowMaps.Token token = maps.tokens().get(t);
      TableBuilder.Row row =
          table.row(t).cell(new Piece(token.piece())).given(Num.whole(token.id()));
      for (int j = 0; j < columns; j++) {
        row.given(Num.fixed(token.number(j), 2));
      }
      row.given(Num.fixed(token.norm(), 2));
    }
    return table;
  }

  private static TableBuilder nearest(Parameters parameters, RowMaps maps) {
    RowMaps.Token token = maps.tokens().get(ModelRows.chosen(parameters, maps));
    TableBuilder table =
        TableBuilder.of(
            Message.of("nearest.caption").with("token", shown(token.piece())),
            "nearest.place",
            "nearest.token",
            "nearest.cosine");
    for (int i = 0; i < token.nearest().size(); i++) {
      Near near = token.nearest().get(i);
      table
          .row(i)
          .given(Num.whole(i + 1))
          .cell(new Piece(near.text()))
          .live(Num.fixed(near.cosine(), 2));
    }
    return table;
  }

  static Message describe(Parameters parameters, RowMaps maps) {
    RowMaps.Token token = maps.tokens().get(ModelRows.chosen(parameters, maps));
    Near near = token.nearest().get(0);
    return Message.of("describe")
        .with("token", shown(token.piece()))
        .with("id", token.id())
        .with("width", maps.width())
        .with("norm", Num.fixed(token.norm(), 2))
        .with("near", shown(near.text()))
        .with("cosine", Num.fixed(near.cosine(), 2));
  }
}
