package forwardpass.lessons.view;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Words;

/** Nodes that need no words. */
public record Leaf(Node node) implements View {
  @Override
  public Node lower(Words words) {
    return node;
  }
}
