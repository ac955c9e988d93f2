package forwardpass.lessons.inspector;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One tensor: its shape and formula, the whole as a picture, a window of it in numbers. */
public final class TensorView {
  private TensorView() {}

  /** Its views, one below the other. */
  public static List<View> of(Inspection shown) {
    Window window = window(shown);
    Stage stage = Stage.of(shown.place().tensor());
    List<View> parts = new ArrayList<>();
    parts.add(new Say("p", "zoom-title", title(shown)));
    parts.add(Say.paragraph(stage.formula()));
    if (stage.hasHeads()) {
      parts.add(heads(shown));
    }
    parts.add(words -> picture(window, stage));
    parts.add(moves(shown, window));
    parts.add(words -> table(words, shown, window, stage));
    parts.add(
        new Say("p", "muted-line", Message.of("scale").with("most", Marks.value(window.most()))));
    return parts;
  }

  private static Window window(Inspection shown) {
    Window window = shown.window();
    if (window == null) {
      throw new IllegalStateException("inspector: no window at " + shown.place().print());
    }
    return window;
  }

  private static Message title(Inspection shown) {
    Stage stage = Stage.of(shown.place().tensor());
    return Message.of("tensor.title")
        .with("name", shown.place().tensor())
        .with("letters", stage.letters())
        .with("shape", stage.isWeight() ? shape(window(shown)) : stage.shape(shown.sizes()));
  }

  private static String shape(Window window) {
    return "(" + (window.rows() == 1 ? "" : window.rows() + ", ") + window.cols() + ")";
  }

  public static Message describe(Inspection shown) {
    Window window = window(shown);
    return Message.of("describe.tensor")
        .with("name", shown.place().tensor())
        .with("top", window.rowFrom())
        .with("bottom", window.rowFrom() + window.height() - 1)
        .with("left", window.colFrom())
        .with("right", window.colFrom() + window.width() - 1);
  }

  private static View heads(Inspection shown) {
    Place at = shown.place();
    List<View> buttons = new ArrayList<>();
    for (int head = 0; head < shown.sizes().heads(); head++) {
      boolean isShown = head == Math.min(at.head(), shown.sizes().heads() - 1);
      String action = Inspector.action(Place.tensor(at.tensor(), head, at.row(), at.col()));
      Message label = Message.of("tensor.head").with("head", head);
      buttons.add(
          words ->
              ((Element) Button.of(action, label).lower(words))
                  .with("aria-pressed", isShown ? "true" : "false"));
    }
    return Group.of("job", buttons);
  }

  private static Node picture(Window window, Stage stage) {
    int rows = window.picture().length() / window.pictureCols();
    double across = (double) window.pictureCols() / window.cols();
    double down = (double) rows / window.rows();
    List<Node> marks = new ArrayList<>(Picture.marks(window.picture(), window.pictureCols()));
    marks.add(
        Svg.rect(
                "window-frame",
                window.colFrom() * across,
                window.rowFrom() * down - 0.5,
                window.width() * across,
                window.height() * down)
            .keyed("frame"));
    return Picture.svg("matrix-picture " + stage.cssClass(), marks, window.pictureCols(), rows);
  }

  private static View moves(Inspection shown, Window window) {
    List<View> buttons = new ArrayList<>();
    buttons.add(move(shown, "left", window.rowFrom(), window.colFrom() - window.width()));
    buttons.add(move(shown, "right", window.rowFrom(), window.colFrom() + window.width()));
    buttons.add(move(shown, "up", window.rowFrom() - window.height(), window.colFrom()));
    buttons.add(move(shown, "down", window.rowFrom() + window.height(), window.colFrom()));
    return Group.of("job", buttons);
  }

  private static View move(Inspection shown, String key, int row, int col) {
    Window window = window(shown);
    int lastRow = window.rows() - window.height();
    int lastCol = window.cols() - window.width();
    int toRow = Math.max(0, Math.min(row, lastRow));
    int toCol = Math.max(0, Math.min(col, lastCol));
    Place at = shown.place();
    boolean isMove = toRow != window.rowFrom() || toCol != window.colFrom();
    String action = Inspector.action(Place.tensor(at.tensor(), at.head(), toRow, toCol));
    return words ->
        ((Element) Button.of(action, Message.of("move." + key)).when(isMove).lower(words))
            .keyed("move-" + key);
  }

  private static Node table(Words words, Inspection shown, Window window, Stage stage) {
    List<Node> head = new ArrayList<>();
    Message corner = Message.of(stage.isWeight() ? "tensor.row" : "tensor.corner");
    head.add(Element.of("th", "", words.say(corner)).with("scope", "col"));
    for (int j = 0; j < window.width(); j++) {
      head.add(
          Element.of("th", "num", column(shown, stage, window.colFrom() + j)).with("scope", "col"));
    }
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < window.height(); i++) {
      rows.add(row(shown, window, i));
    }
    Element table =
        Element.of(
            "table",
            "table zoom-cells",
            Element.of("caption", "unseen", words.say(describe(shown))),
            Element.of("thead", "", Element.of("tr", "", head)),
            Element.of("tbody", "", rows));
    return Element.of("div", "scroll", table)
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", words.plain(describe(shown)));
  }

  /** Columns that stand for tokens are named by them, others by their number. */
  private static Node column(Inspection shown, Stage stage, int col) {
    boolean isToken = stage == Stage.ATTN_SCORES || stage == Stage.PATTERN;
    return isToken ? new Piece(shown.pieces().get(col)).node() : Num.whole(col);
  }

  private static Node row(Inspection shown, Window window, int i) {
    Place at = shown.place();
    int row = window.rowFrom() + i;
    List<Node> cells = new ArrayList<>();
    cells.add(Element.of("th", "", name(shown, row)).with("scope", "row"));
    for (int j = 0; j < window.width(); j++) {
      int col = window.colFrom() + j;
      double value = window.value(i, j);
      Node open =
          Marks.button(
              "cell-open",
              Inspector.action(Place.cell(at.tensor(), at.head(), row, col, 0)),
              List.of(Marks.value(value)));
      cells.add(Element.of("td", "num " + Marks.shade(value, window.most()), open));
    }
    return Element.of("tr", "", cells).keyed("row-" + i);
  }

  /** An activation's row is a token's. */
  private static List<Node> name(Inspection shown, int row) {
    if (Stage.of(shown.place().tensor()).isWeight()) {
      return List.of(Num.whole(row));
    }
    Node piece = new Piece(shown.pieces().get(row)).node();
    return List.of(Num.whole(row), new Text(" "), piece);
  }
}
