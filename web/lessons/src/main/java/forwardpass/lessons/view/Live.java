package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Words;

/** A computed result: the page lights it up for a moment when it changes. */
public record Live(Node result) implements View {
  @Override
  public Node lower(Words words) {
    return Element.of("span", "out live", result);
  }
}
