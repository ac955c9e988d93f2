package forwardpass.lessons.inspector;

import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.headmaps.LargeMap;
import forwardpass.lessons.headmaps.Looks;
import forwardpass.lessons.headmaps.SmallMaps;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The whole model: stations from tokens to probabilities, all heads' maps, the logit lens. */
final class WholeView {
  private WholeView() {}

  static List<View> of(Parameters parameters, Inspection shown) {
    Whole whole = shown.shownWhole();
    HeadMaps maps = whole.drawn().maps();
    int head = Math.min(parameters.get(Inspector.HEAD_SHOWN), maps.layers() * maps.heads() - 1);
    int row = Math.min(parameters.get(Inspector.ROW), maps.tokens() - 1);
    Looks looks = new Looks(maps, head);
    Message said = looks.describe("looks", row);
    return List.of(
        Marks.guesses(Message.of("next.caption"), whole.next()),
        new Say("p", "zoom-caption", Message.of("stations")),
        new Stations(shown.pictured()),
        new Say("p", "zoom-caption", Message.of("lens.caption")),
        new Lens(shown),
        new Say("p", "zoom-caption", Message.of("maps")),
        new SmallMaps(whole.drawn(), head, Inspector.HEAD),
        new Figure(
            new LargeMap(maps, whole.drawn().heat().get(head), row, Inspector.ROW),
            said,
            looks.table()),
        new Say("p", "verdict-line", said));
  }

  /** What each layer's stream would say, position by position. */
  private record Lens(Inspection shown) implements View {
    @Override
    public Node lower(Words words) {
      int tokens = shown.sizes().tokens();
      int layers = shown.sizes().layers();
      List<Node> head = new ArrayList<>();
      head.add(Element.of("th", "", words.say("lens.after")).with("scope", "col"));
      for (int i = 0; i < tokens; i++) {
        Node piece = new Piece(shown.pieces().get(i)).node();
        head.add(Element.of("th", "", piece).with("scope", "col"));
      }
      List<Node> rows = new ArrayList<>();
      for (int row = layers; row >= 0; row--) {
        List<Node> cells = new ArrayList<>();
        Message name =
            row == 0 ? Message.of("lens.embed") : Message.of("lens.block").with("block", row - 1);
        cells.add(Element.of("th", "", words.say(name)).with("scope", "row"));
        for (int i = 0; i < tokens; i++) {
          Guess guess = shown.shownWhole().lens(row, i);
          cells.add(
              Element.of(
                  "td",
                  Marks.shade(guess.share()),
                  new Piece(guess.piece()).node(),
                  Element.of("span", "lens-share", Num.fixed(guess.share(), 2))));
        }
        rows.add(Element.of("tr", "", cells).keyed("lens-" + row));
      }
      Element table =
          Element.of(
              "table",
              "table zoom-lens",
              Element.of("caption", "unseen", words.say("lens.caption")),
              Element.of("thead", "", Element.of("tr", "", head)),
              Element.of("tbody", "", rows));
      return Element.of("div", "scroll", table)
          .with("tabindex", 0)
          .with("role", "region")
          .with("aria-label", words.plain("lens.label"));
    }
  }
}
