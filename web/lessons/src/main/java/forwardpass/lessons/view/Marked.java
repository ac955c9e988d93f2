package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Words;

/** A part of a view that sentences of the text speak of, by the name of its mark. */
public record Marked(String mark, View part) implements View {
  @Override
  public Node lower(Words words) {
    return ((Element) part.lower(words)).with("data-mark", mark);
  }
}
