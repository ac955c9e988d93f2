package forwardpass.site.lesson;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import java.util.List;
import java.util.Map;

/**
 * Templates as the page carries them: {@code {"key": [node…]}}, a node being text, {@code {"hole":
 * name}} or {@code [tag, {attributes}, node…]}.
 */
public final class WordsJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private WordsJson() {}

  /** JSON that may stand inside a script element: no {@code <} is left in it. */
  public static String print(Map<String, List<Node>> templates) {
    ObjectNode out = MAPPER.createObjectNode();
    templates.forEach((key, nodes) -> add(out.putArray(key), nodes));
    return out.toString().replace("<", "\\u003c");
  }

  private static void add(ArrayNode out, List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Hole hole) {
        out.addObject().put("hole", hole.written());
      } else if (node instanceof Element element) {
        ArrayNode array = out.addArray().add(element.tag());
        ObjectNode attrs = array.addObject();
        for (Attr attr : element.attrs()) {
          attrs.put(attr.name(), attr.value());
        }
        add(array, element.children());
      } else {
        out.add(Nodes.text(List.of(node)));
      }
    }
  }
}
