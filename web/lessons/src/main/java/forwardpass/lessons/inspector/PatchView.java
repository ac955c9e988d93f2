package forwardpass.lessons.inspector;

import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Where the second text's stream turns the first's prediction, and both texts' tensors. */
record PatchView(Parameters parameters, SentenceState<TwoReadings> state, boolean isBehind) {
  private static final int BEFORE = 2; // embed and posEmbed

  View view() {
    View ask = new Asking(state, isBehind, 0, 0).view();
    TwoReadings shown = state.result();
    if (shown == null) {
      return Group.of("inspector", ask, Say.paragraph("nothing-read"));
    }
    return Group.of(
        "inspector",
        ask,
        new Say("p", "zoom-caption", grid(shown)),
        words -> grid(words, shown),
        new Say("p", "verdict-line", describe(parameters, shown)),
        new Say("p", "zoom-caption", Message.of("side")),
        layers(shown),
        words -> side(words, shown));
  }

  private static Message grid(TwoReadings shown) {
    return Message.of("grid").with("token", piece(shown.next().get(1))).with("what", shown.what());
  }

  private static String piece(Guess guess) {
    return Nodes.text(List.of(new Piece(guess.piece()).node()));
  }

  private static int layer(Parameters parameters, TwoReadings shown) {
    int layer = parameters.get(Patch.PLACE) / HeadMaps.MOST_TOKENS;
    return Math.min(layer, shown.sizes().layers() - 1);
  }

  private static int position(Parameters parameters, TwoReadings shown) {
    return Math.min(parameters.get(Patch.PLACE) % HeadMaps.MOST_TOKENS, shown.common() - 1);
  }

  static Message describe(Parameters parameters, TwoReadings shown) {
    int layer = layer(parameters, shown);
    int position = position(parameters, shown);
    Guess now = shown.patched(layer, position);
    return Message.of("describe")
        .with("block", layer)
        .with("what", shown.what())
        .with("token", Nodes.text(List.of(new Piece(shown.first().get(position)).node())))
        .with("first", piece(shown.next().get(0)))
        .with("wanted", piece(shown.next().get(1)))
        .with("before", Guess.shown(shown.before()))
        .with("after", Guess.shown(shown.share(layer, position)))
        .with("now", piece(now))
        .with("share", Guess.shown(now.share()));
  }

  /** A row for each block, a column for each position; a cell is the share after the patch. */
  private Node grid(Words words, TwoReadings shown) {
    List<Node> head = new ArrayList<>();
    head.add(Element.of("th", "", words.say("into")).with("scope", "col"));
    for (int i = 0; i < shown.common(); i++) {
      Node first = new Piece(shown.first().get(i)).node();
      boolean isSame = shown.first().get(i).equals(shown.second().get(i));
      Node second = new Piece(shown.second().get(i)).node();
      List<Node> names =
          isSame ? List.of(first) : List.of(first, Element.of("span", "other-token", second));
      head.add(Element.of("th", "num", names).with("scope", "col"));
    }
    List<Node> rows = new ArrayList<>();
    for (int layer = shown.sizes().layers() - 1; layer >= 0; layer--) {
      List<Node> cells = new ArrayList<>();
      cells.add(
          Element.of("th", "", words.say(Message.of("block").with("block", layer)))
              .with("scope", "row"));
      for (int i = 0; i < shown.common(); i++) {
        cells.add(cell(shown, layer, i));
      }
      rows.add(Element.of("tr", "", cells).keyed("layer-" + layer));
    }
    Element table =
        Element.of(
            "table",
            "table zoom-cells",
            Element.of("caption", "unseen", words.say("grid.table")),
            Element.of("thead", "", Element.of("tr", "", head)),
            Element.of("tbody", "", rows));
    return Element.of("div", "scroll", table)
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", words.plain("grid.table"));
  }

  private Node cell(TwoReadings shown, int layer, int position) {
    boolean isChosen = layer == layer(parameters, shown) && position == position(parameters, shown);
    double share = shown.share(layer, position);
    Node button =
        Marks.button(
                "cell-open",
                Patch.CELL + Patch.place(layer, position),
                List.of(Num.fixed(share, 2)))
            .with("aria-pressed", isChosen ? "true" : "false");
    return Element.of("td", "num " + Marks.shade(share), button);
  }

  private View layers(TwoReadings shown) {
    List<View> buttons = new ArrayList<>();
    for (int layer = 0; layer < shown.sizes().layers(); layer++) {
      boolean isShown = layer == shownLayer(shown);
      Message label = Message.of("block").with("block", layer);
      String action = Patch.LAYER + layer;
      buttons.add(
          words ->
              ((Element) Button.of(action, label).lower(words))
                  .with("aria-pressed", isShown ? "true" : "false"));
    }
    return Group.of("job", buttons);
  }

  private int shownLayer(TwoReadings shown) {
    return Math.min(parameters.get(Patch.SHOWN), shown.sizes().layers() - 1);
  }

  /** The tensors of one block, of both texts, and how far they differ. */
  private Node side(Words words, TwoReadings shown) {
    List<Node> head = new ArrayList<>();
    for (String column : List.of("side.tensor", "side.first", "side.second", "side.off")) {
      boolean isNumber = column.equals("side.off");
      head.add(Element.of("th", isNumber ? "num" : "", words.say(column)).with("scope", "col"));
    }
    List<Node> rows = new ArrayList<>();
    List<Stage> stages = Stage.ofBlock();
    for (int i = 0; i < stages.size(); i++) {
      int index = BEFORE + shownLayer(shown) * stages.size() + i;
      double off = shown.differences().get(index);
      rows.add(
          Element.of(
                  "tr",
                  stages.get(i).cssClass(),
                  Element.of("th", "", new Text(stages.get(i).text())).with("scope", "row"),
                  picture(shown, false, index),
                  picture(shown, true, index),
                  Element.of("td", "num " + Marks.shade(off), Num.fixed(off, 2)))
              .keyed("side-" + i));
    }
    Element table =
        Element.of(
            "table",
            "table zoom-side",
            Element.of("caption", "unseen", words.say("side")),
            Element.of("thead", "", Element.of("tr", "", head)),
            Element.of("tbody", "", rows));
    return Element.of("div", "scroll", table)
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", words.plain("side.label"));
  }

  private static Node picture(TwoReadings shown, boolean isSecond, int index) {
    int tokens = isSecond ? shown.second().size() : shown.first().size();
    return Element.of(
        "td",
        "",
        Picture.svg(
            "tensor-picture",
            shown.picture(isSecond, index),
            Picture.COLS,
            Math.min(tokens, Picture.ROWS)));
  }
}
