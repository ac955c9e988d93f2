package forwardpass.lessons.heads;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.grid.EditableMatrix;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.grid.TokenTable;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The reader sets the weights of a one-head model so that it copies the token before. It is graded
 * by being run on all strings, of which the one that is shown is one.
 */
public final class WeightsByHand extends PanelFigure {
  static final String ID = "attention-weights-by-hand";
  static final MatrixParameter WQ = Grids.parameter("WQ", 1, new double[7][5]);
  static final MatrixParameter WV = Grids.parameter("WV", 1, new double[7][2]);
  static final TextParameter TEXT =
      new TextParameter("text", "aabab", 5, text -> CopyHead.CODE.parse(text, 2));

  public WeightsByHand() {
    super(ID, TEXT, WQ, WV);
    fieldsAre(TEXT);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    CopyHead head = new CopyHead(Grids.matrix(parameters, WQ), Grids.matrix(parameters, WV));
    CopyTrial trial = CopyTrial.of(head);
    String text = parameters.get(TEXT);
    AttentionHead.Pass pass = head.read(text);
    List<Message> tokens = OneHot.tokens(text);
    Message outcome = outcome(trial);
    return Panel.saying(outcome)
        .in("by-hand")
        .with(
            Group.of(
                "board-line",
                named(edited("name.wq", WQ, parameters)),
                named(edited("name.wv", WV, parameters)),
                new TokenTable("prob", Message.of("name.weights"), tokens, pass.steps().weights()),
                new TokenTable("value", Message.of("name.z"), tokens, pass.output())))
        .verdict(said(text, pass.output()))
        .with(Group.of("", new Say("p", "verdict-line", outcome), written(head).table()))
        .names("right", Num.whole(trial.right()))
        .names("all", Num.whole(trial.all()));
  }

  private static View edited(String name, MatrixParameter matrix, Parameters parameters) {
    return new EditableMatrix(
        ID, "weight", Message.of(name), matrix, parameters, (row, col) -> false);
  }

  /** The matrix beside the names of its rows: two letters, five places. */
  private static View named(View matrix) {
    return words -> {
      List<Node> names = new ArrayList<>();
      for (int row = 0; row < CopyHead.CODE.width(); row++) {
        int place = row - CopyHead.CODE.letters();
        String name = place < 0 ? OneHot.name(row) : Integer.toString(place + 1);
        names.add(Element.of("span", "", new Text(name)));
      }
      Element column = Element.of("div", "row-names", names).with("aria-hidden", "true");
      return Element.of("div", "rows-named", column, matrix.lower(words));
    };
  }

  /** What it says at every place of the shown string, beside the letter that stands before. */
  private static Message said(String text, Matrix output) {
    StringBuilder says = new StringBuilder();
    for (int place = 0; place < text.length(); place++) {
      says.append(CopyHead.said(output, place));
    }
    return Message.of("said")
        .with("text", text)
        .with("said", says.toString())
        .with("wanted", "\u2013" + text.substring(0, text.length() - 1)); // none before the first
  }

  private static TableBuilder written(CopyHead head) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "table.begun", "table.written", "table.wanted", "table.verdict");
    for (int i = 0; i < CopyTrial.BEGINNINGS.size(); i++) {
      String begun = CopyTrial.BEGINNINGS.get(i);
      String written = head.writesOn(begun);
      boolean isRight = written.equals(CopyTrial.wanted(i));
      table
          .row(begun)
          .litWhen(isRight)
          .given(new Text(begun))
          .live(new Text(written))
          .given(new Text(CopyTrial.wanted(i)))
          .said(isRight ? "verdict.right" : "verdict.wrong");
    }
    return table;
  }

  private static Message outcome(CopyTrial trial) {
    return Message.of(trial.passes() ? "passes" : trial.right() == 0 ? "silent" : "fails")
        .with("right", Num.whole(trial.right()))
        .with("all", Num.whole(trial.all()))
        .with("text", trial.failed())
        .with("said", trial.said());
  }
}
