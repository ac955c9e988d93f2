package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** A button; pressing it sends the lesson {@code Pressed(action)}. */
public record Button(String action, Message label, boolean enabled, String cssClass)
    implements View {

  public static Button of(String action, Message label) {
    return new Button(action, label, true, "button");
  }

  public Button when(boolean nowEnabled) {
    return new Button(action, label, nowEnabled, cssClass);
  }

  @Override
  public Node lower(Words words) {
    // Not the disabled attribute: a button that loses the focus while it is pressed strands the
    // keyboard. The page ignores presses while aria-disabled is true.
    return Element.of("button", cssClass, words.say(label))
        .keyed("button-" + action)
        .with("type", "button")
        .with("data-action", action)
        .with("aria-disabled", enabled ? "false" : "true");
  }
}
