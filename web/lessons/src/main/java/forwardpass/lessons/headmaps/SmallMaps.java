package forwardpass.lessons.headmaps;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * All heads as small heat maps, a row for each layer; pressing one makes it large.
 *
 * @param chosen the number of the head that is large
 * @param action what pressing a map sends, before the head's number
 */
public record SmallMaps(DrawnHeads drawn, int chosen, String action) implements View {
  @Override
  public Node lower(Words words) {
    HeadMaps maps = drawn.maps();
    List<Node> lines = new ArrayList<>();
    for (int layer = 0; layer < maps.layers(); layer++) {
      List<Node> line = new ArrayList<>();
      for (int head = 0; head < maps.heads(); head++) {
        line.add(button(maps.number(layer, head), words));
      }
      lines.add(Element.of("div", "heads-layer", line).keyed("layer-" + layer));
    }
    return Element.of("div", "heads-all prob", lines)
        .with("role", "group")
        .with("aria-label", words.plain("all"));
  }

  private Element button(int number, Words words) {
    int tokens = drawn.maps().tokens();
    String name = drawn.maps().name(number);
    Element map =
        Element.of("svg", "heads-map", drawn.heat().get(number))
            .with("viewBox", "0 -0.5 " + tokens + " " + tokens)
            .with("aria-hidden", "true");
    return Element.of("button", "heads-one", map, Element.of("span", "", new Text(name)))
        .keyed("head-" + number)
        .with("type", "button")
        .with("data-action", action + number)
        .with("aria-pressed", number == chosen ? "true" : "false")
        .with("aria-label", words.plain(Message.of("one").with("head", name)));
  }
}
