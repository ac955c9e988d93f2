package forwardpass.lessons.decoding;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.decoding.Searched.Line;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceRow;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Beam search on the shipped model, step by step, with greedy decoding and a draw beside it. */
public final class BeamDemo extends SentenceFigure<Searched> {
  private static final TextParameter TEXT =
      new TextParameter("text", "Tom was happy. He", 120, Sentence::parse);
  private static final IntegerParameter WIDTH = new IntegerParameter("width", 3, 1, 5);
  private static final IntegerParameter STEPS = new IntegerParameter("steps", 12, 2, 30);
  private static final IntegerParameter AT = new IntegerParameter("at", 2, 1, 30);

  public BeamDemo() {
    super("decoding-beams", Searched.CODEC, BeamTask.NAME, TEXT, TEXT, WIDTH, STEPS, AT);
  }

  @Override
  protected String asked(Parameters parameters) {
    return BeamRequest.CODEC.encode(
        new BeamRequest(super.asked(parameters), parameters.get(WIDTH), parameters.get(STEPS)));
  }

  @Override
  public View view(Parameters parameters, SentenceState<Searched> state) {
    Searched found = state.result();
    List<View> parts = new ArrayList<>();
    if (found != null) {
      int at = Math.min(parameters.get(AT), found.steps().size());
      parts.add(step(found.steps().get(at - 1), at));
    }
    int bytes = found == null ? 0 : found.fileBytes();
    parts.add(new SentenceRow(state, isBehind(parameters, state), bytes).view());
    if (found != null) {
      parts.add(texts(found));
    }
    return Group.of("story-view beams", parts);
  }

  private static DataTable step(List<Line> lines, int at) {
    TableBuilder table =
        TableBuilder.of(
            Message.of("step.caption").with("at", at),
            "step.text",
            "step.log",
            "step.p",
            "step.kept");
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      table
          .row(i)
          .litWhen(line.isKept())
          .cell(new Piece(line.written()))
          .live(Num.fixed(line.logP(), 2))
          .live(ChanceBars.chance(Exp.exp(line.logP())))
          .said(line.isKept() ? "kept" : "dropped");
    }
    return table.table();
  }

  private static DataTable texts(Searched found) {
    TableBuilder table =
        TableBuilder.of("texts.caption", "texts.way", "texts.log", "texts.p", "texts.text");
    row(table, "beam", found.best());
    row(table, "greedy", found.greedy());
    row(table, "drawn", found.drawn());
    return table.table();
  }

  private static void row(TableBuilder table, String way, Line line) {
    table
        .saidRow(way)
        .live(Num.fixed(line.logP(), 2))
        .live(Num.scientific(Exp.exp(line.logP()), 1))
        .cell(words -> Element.of("span", "beam-text", new Text(line.written())));
  }

  @Override
  public List<Named> named(Parameters parameters, SentenceState<Searched> state) {
    Searched found = state.result();
    Node none = new Text("\u2026");
    return List.of(
        Named.of("beam", found == null ? none : Num.fixed(found.best().logP(), 2)),
        Named.of("greedy", found == null ? none : Num.fixed(found.greedy().logP(), 2)),
        Named.of("drawn", found == null ? none : Num.fixed(found.drawn().logP(), 2)));
  }

  @Override
  protected Message outcome(Parameters parameters, Searched found) {
    return Message.of("outcome")
        .with("beam", Num.fixed(found.best().logP(), 2))
        .with("greedy", Num.fixed(found.greedy().logP(), 2))
        .with("drawn", Num.fixed(found.drawn().logP(), 2));
  }
}
