package forwardpass.lessons.words;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import java.util.List;

/** Turns messages into nodes, in one language. */
public interface Words {
  /**
   * The filled template.
   *
   * @throws IllegalStateException if there is no template of that key, or a hole stays open
   */
  List<Node> say(Message message);

  /** Whether there is a template of that key. */
  boolean has(String key);

  default List<Node> say(String key) {
    return say(Message.of(key));
  }

  /** The message without markup, for attributes such as {@code aria-label}. */
  default String plain(Message message) {
    return Nodes.text(say(message));
  }

  default String plain(String key) {
    return plain(Message.of(key));
  }
}
