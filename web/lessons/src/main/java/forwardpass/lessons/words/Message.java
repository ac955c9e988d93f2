package forwardpass.lessons.words;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to say: the key of a template and what fills its holes. The template itself lies in the
 * chapter's words file, so that no sentence stands in Java.
 *
 * @param args what fills its holes
 * @param spare what fills a hole that {@code args} leaves open, where the template has one
 */
public record Message(String key, List<Arg> args, List<Arg> spare) {

  /** What fills the hole {@code name}. */
  public record Arg(String name, List<Node> value) {
    public Arg {
      value = List.copyOf(value);
    }
  }

  public Message {
    args = List.copyOf(args);
    spare = List.copyOf(spare);
  }

  /** Nothing fills what {@code args} leaves open. */
  public Message(String key, List<Arg> args) {
    this(key, args, List.of());
  }

  public static Message of(String key) {
    return new Message(key, List.of());
  }

  public Message with(String name, List<? extends Node> value) {
    List<Arg> all = new ArrayList<>(args);
    all.add(new Arg(name, List.copyOf(value)));
    return new Message(key, all, spare);
  }

  /** The same with what may fill holes that nothing else fills. */
  public Message orElse(List<Arg> others) {
    return new Message(key, args, others);
  }

  public Message with(String name, Node value) {
    return with(name, List.of(value));
  }

  public Message with(String name, String value) {
    return with(name, new Text(value));
  }

  /** A number in full where so many decimals say it, else rounded to them. */
  public Message with(String name, double value, int decimals) {
    return with(name, Num.rounded(value, decimals));
  }

  public Message with(String name, int value) {
    return with(name, Num.whole(value));
  }
}
