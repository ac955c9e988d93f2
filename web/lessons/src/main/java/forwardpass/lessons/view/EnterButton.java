package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Words;

/** The one button that Enter in a lesson's own fields presses too. */
public record EnterButton(Button button) implements View {
  @Override
  public Node lower(Words words) {
    return ((Element) button.lower(words)).with("data-enter", "");
  }
}
