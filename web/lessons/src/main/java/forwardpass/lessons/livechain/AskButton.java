package forwardpass.lessons.livechain;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;

/** The button that Enter in the lesson's field presses too. */
record AskButton(Button button) implements View {
  @Override
  public Node lower(Words words) {
    return ((Element) button.lower(words)).with("data-enter", "");
  }
}
