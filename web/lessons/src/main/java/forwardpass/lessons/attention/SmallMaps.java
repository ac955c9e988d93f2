package forwardpass.lessons.attention;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** All heads as small heat maps, a row for each layer; pressing one makes it large. */
record SmallMaps(HeadMaps maps, int chosen) implements View {
  @Override
  public Node lower(Words words) {
    List<Node> lines = new ArrayList<>();
    for (int layer = 0; layer < maps.layers(); layer++) {
      List<Node> line = new ArrayList<>();
      for (int head = 0; head < maps.heads(); head++) {
        line.add(button(layer, head, words));
      }
      lines.add(Element.of("div", "heads-layer", line).keyed("layer-" + layer));
    }
    return Element.of("div", "heads-all prob", lines)
        .with("role", "group")
        .with("aria-label", words.plain("all"));
  }

  private Element button(int layer, int head, Words words) {
    int number = maps.number(layer, head);
    String name = MeasuredHeads.name(number);
    Element map =
        Element.of("svg", "heads-map", HeatPaths.of(maps, layer, head))
            .with("viewBox", "0 0 " + maps.tokens() + " " + maps.tokens())
            .with("aria-hidden", "true");
    return Element.of("button", "heads-one", map, Element.of("span", "", new Text(name)))
        .keyed("head-" + number)
        .with("type", "button")
        .with("data-action", RealHeads.action(number))
        .with("aria-pressed", number == chosen ? "true" : "false")
        .with("aria-label", words.plain(Message.of("one").with("head", name)));
  }
}
