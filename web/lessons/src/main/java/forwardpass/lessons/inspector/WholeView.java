package forwardpass.lessons.inspector;

import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.headmaps.LargeMap;
import forwardpass.lessons.headmaps.Looks;
import forwardpass.lessons.headmaps.SmallMaps;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
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
        new Stations(shown),
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

  /** A column of stations, each with its tensors' pictures; pressing one opens it. */
  private record Stations(Inspection shown) implements View {
    @Override
    public Node lower(Words words) {
      List<String> all = Stage.all(shown.sizes().layers());
      List<Node> items = new ArrayList<>();
      items.add(item("tokens", List.of(words.say("station.tokens")), List.of(tokens())));
      int at = 0;
      while (at < all.size()) {
        int layer = Stage.layer(all.get(at));
        List<Node> pictures = new ArrayList<>();
        int from = at;
        while (at < all.size() && Stage.layer(all.get(at)) == layer) {
          pictures.add(tensor(words, all.get(at), at));
          at++;
        }
        items.add(item("station-" + from, name(words, layer, from), pictures));
      }
      return Element.of("ol", "zoom-stations", items).with("aria-label", words.plain("stations"));
    }

    private static Node item(String key, List<List<Node>> name, List<Node> content) {
      List<Node> parts = new ArrayList<>();
      parts.add(Element.of("div", "zoom-name", name.get(0)));
      parts.add(Element.of("div", "zoom-tensors", content));
      return Element.of("li", "zoom-station", parts).keyed(key);
    }

    private static List<List<Node>> name(Words words, int layer, int from) {
      if (layer < 0) {
        return List.of(words.say(from == 0 ? "station.embed" : "station.end"));
      }
      Message label = Message.of("path.block").with("block", layer);
      return List.of(
          List.of(
              Marks.button("zoom-step", Inspector.action(Place.block(layer)), words.say(label))));
    }

    private Node tokens() {
      List<Node> pieces = new ArrayList<>();
      for (int i = 0; i < shown.pieces().size(); i++) {
        pieces.add(Element.of("span", "zoom-token", new Piece(shown.pieces().get(i)).node()));
      }
      return Element.of("span", "zoom-tokens", pieces);
    }

    private Node tensor(Words words, String name, int index) {
      Stage stage = Stage.of(name);
      int rows = Math.min(shown.sizes().tokens(), Picture.ROWS);
      Message label =
          Message.of("open.tensor").with("name", name).with("shape", stage.shape(shown.sizes()));
      return Marks.button(
              "zoom-tensor " + stage.cssClass(),
              Inspector.action(Place.tensor(name, 0, 0, 0)),
              List.of(
                  Picture.svg(
                      "tensor-picture", shown.shownWhole().picture(index), Picture.COLS, rows),
                  Element.of("span", "", new Text(stage.text()))))
          .with("aria-label", words.plain(label));
    }
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
