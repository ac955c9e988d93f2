package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Views one after the other in an element with a class; the key tells siblings apart. */
public record Group(String tag, String cssClass, String key, List<View> children) implements View {
  public Group {
    children = List.copyOf(children);
  }

  public static Group of(String cssClass, View... children) {
    return new Group("div", cssClass, "", List.of(children));
  }

  public static Group of(String cssClass, List<? extends View> children) {
    return new Group("div", cssClass, "", List.copyOf(children));
  }

  @Override
  public Node lower(Words words) {
    List<Node> nodes = new ArrayList<>();
    for (View child : children) {
      nodes.add(child.lower(words));
    }
    return Element.of(tag, cssClass, nodes).keyed(key);
  }
}
