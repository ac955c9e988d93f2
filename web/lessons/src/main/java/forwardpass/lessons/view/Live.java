package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Words;

/** A computed result: the page lights it up for a moment when it changes. */
public record Live(Node result) implements View {
  /** A result behind the name of what it was computed for: {@code cat 0.85}. */
  public static View of(String name, Node result) {
    return Group.of("", new Leaf(new Text(name + " ")), new Live(result));
  }

  @Override
  public Node lower(Words words) {
    return Element.of("span", "out live", result);
  }
}
