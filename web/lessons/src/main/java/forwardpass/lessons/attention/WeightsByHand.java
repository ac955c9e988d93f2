package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The reader sets the weights of a one-head model so that it copies the token before. It is graded
 * by being run on all strings, of which the one that is shown is one.
 */
public final class WeightsByHand implements PureLesson {
  static final String ID = "attention-weights-by-hand";
  static final MatrixParameter WQ = Grids.parameter("WQ", 1, new double[7][5]);
  static final MatrixParameter WV = Grids.parameter("WV", 1, new double[7][2]);
  static final TextParameter TEXT =
      new TextParameter("text", "aabab", 5, text -> CopyHead.CODE.parse(text, 2));

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(TEXT, WQ, WV);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(TEXT);
  }

  private static CopyHead head(Parameters parameters) {
    return new CopyHead(Grids.matrix(parameters, WQ), Grids.matrix(parameters, WV));
  }

  @Override
  public View view(Parameters parameters) {
    CopyHead head = head(parameters);
    String text = parameters.get(TEXT);
    AttentionHead.Pass pass = head.read(text);
    List<Message> tokens = letters(text);
    return Group.of(
        "by-hand",
        Group.of(
            "board-line",
            named(
                new EditableMatrix(
                    ID, "weight", Message.of("name.wq"), WQ, parameters, (row, col) -> false)),
            named(
                new EditableMatrix(
                    ID, "weight", Message.of("name.wv"), WV, parameters, (row, col) -> false))),
        Group.of(
            "board-line",
            new TokenTable("prob", Message.of("name.weights"), tokens, pass.steps().weights()),
            new TokenTable("value", Message.of("name.z"), tokens, pass.output())),
        said(text, pass.output()),
        trial(head));
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

  private static List<Message> letters(String text) {
    List<Message> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      tokens.add(Message.of("letter").with("letter", text.substring(i, i + 1)));
    }
    return tokens;
  }

  /** What it says at every place of the shown string, beside the letter that stands before. */
  private static View said(String text, Matrix output) {
    StringBuilder says = new StringBuilder();
    StringBuilder wanted = new StringBuilder("\u2013"); // no letter stands before the first
    for (int place = 0; place < text.length(); place++) {
      says.append(CopyHead.said(output, place));
      if (place > 0) {
        wanted.append(text.charAt(place - 1));
      }
    }
    return new Say(
        "p",
        "verdict-line",
        Message.of("said")
            .with("text", text)
            .with("said", says.toString())
            .with("wanted", wanted.toString()));
  }

  private static View trial(CopyHead head) {
    CopyTrial trial = CopyTrial.of(head);
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < CopyTrial.BEGINNINGS.size(); i++) {
      String begun = CopyTrial.BEGINNINGS.get(i);
      String written = head.writesOn(begun);
      boolean isRight = written.equals(CopyTrial.wanted(i));
      rows.add(
          new DataTable.Row(
              begun,
              isRight ? "lit" : "",
              List.of(
                  new Leaf(new Text(begun)),
                  new Live(new Text(written)),
                  new Leaf(new Text(CopyTrial.wanted(i))),
                  Say.inline(isRight ? "verdict.right" : "verdict.wrong"))));
    }
    return Group.of(
        "",
        new Say("p", "verdict-line", outcome(trial)),
        new DataTable(
            Message.of("table.caption"),
            List.of(
                Message.of("table.begun"),
                Message.of("table.written"),
                Message.of("table.wanted"),
                Message.of("table.verdict")),
            rows));
  }

  private static Message outcome(CopyTrial trial) {
    return Message.of(trial.passes() ? "passes" : trial.right() == 0 ? "silent" : "fails")
        .with("right", Num.whole(trial.right()))
        .with("all", Num.whole(trial.all()))
        .with("text", trial.failed())
        .with("said", trial.said());
  }

  @Override
  public Message announcement(Parameters parameters) {
    return outcome(CopyTrial.of(head(parameters)));
  }
}
