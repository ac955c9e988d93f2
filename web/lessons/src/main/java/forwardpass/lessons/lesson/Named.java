package forwardpass.lessons.lesson;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;

/**
 * What a sentence of the text may say of a lesson as it is now, cited there as {@code
 * {{item.name}}}: printed with the page, and kept equal to the lesson from then on.
 *
 * @param value a number, or a few of the lesson's words
 * @param mark what in the lesson it speaks of: the {@code data-mark} of something in its view, or a
 *     parameter's name, or {@code name.index}; empty where there is nothing to point at
 */
public record Named(String name, View value, String mark) implements View {
  public static Named of(String name, Node value) {
    return new Named(name, new Leaf(value), "");
  }

  /** The words of that key, for what is said otherwise in another state. */
  public static Named word(String name, String key) {
    return new Named(name, Say.inline(key), "");
  }

  /** The same, speaking of that mark: pointing at one lights the other. */
  public Named at(String newMark) {
    return new Named(name, value, newMark);
  }

  /** As it stands in the sentence. */
  @Override
  public Element lower(Words words) {
    Element shown = Element.of("span", "out", value.lower(words));
    return mark.isEmpty() ? shown : shown.with("data-mark", mark);
  }
}
