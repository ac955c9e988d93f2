package forwardpass.lessons.inspector;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A column of stations, each with its tensors' pictures; pressing one opens it. */
public record Stations(Pictured shown) implements View {
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
      pictures.addAll(weights(words, layer, from));
      items.add(item("station-" + from, name(words, layer, from), pictures));
    }
    return Element.of("ol", "zoom-stations", items).with("aria-label", words.plain("stations"));
  }

  /** The weights beside them; a block's are listed when it is opened. */
  private List<Node> weights(Words words, int layer, int from) {
    List<Node> weights = new ArrayList<>();
    for (Stage stage : layer < 0 ? Stage.weights(false) : List.<Stage>of()) {
      boolean isEmbedding = stage == Stage.TABLE || stage == Stage.POSITIONS;
      if (isEmbedding == (from == 0)) {
        weights.add(shown.weight(words, stage, layer));
      }
    }
    return weights;
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
        List.of(Marks.button("zoom-step", Inspector.action(Place.block(layer)), words.say(label))));
  }

  private Node tokens() {
    List<Node> pieces = new ArrayList<>();
    for (int i = 0; i < shown.pieces().size(); i++) {
      pieces.add(Element.of("span", "zoom-token", new Piece(shown.pieces().get(i)).node()));
    }
    return Element.of("span", "zoom-tokens", pieces);
  }

  private Node tensor(Words words, String name, int index) {
    return shown.button(words, Stage.of(name), name, index);
  }
}
