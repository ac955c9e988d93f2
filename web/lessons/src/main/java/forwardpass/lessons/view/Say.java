package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** A message in an element with a class. */
public record Say(String tag, String cssClass, Message message) implements View {

  public static Say paragraph(Message message) {
    return new Say("p", "", message);
  }

  public static Say paragraph(String key) {
    return paragraph(Message.of(key));
  }

  /** A message within a line. */
  public static Say inline(Message message) {
    return new Say("span", "", message);
  }

  public static Say inline(String key) {
    return inline(Message.of(key));
  }

  @Override
  public Node lower(Words words) {
    return Element.of(tag, cssClass, words.say(message));
  }
}
