package forwardpass.lessons.answer;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.FormulaName;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Answer fields that are typed into; the draft is the field's own and never printed. */
final class Typed {
  private Typed() {}

  /** Signs that a phone's keypad for numbers lacks, and the names of their keys. */
  static final List<String> OF_NUMBER = List.of("\u2212", "keys.minus", "/", "keys.slash");

  static final List<String> OF_LIST = List.of("\u2212", "keys.minus", ";", "keys.semicolon");

  static final List<String> OF_TABLE =
      List.of("\u2212", "keys.minus", ",", "keys.comma", ";", "keys.semicolon");

  /** One line of text, with a label that says what form is asked for. */
  static View line(String id, Message label, int size) {
    return words ->
        field(id, label, words, input("input", "input text", id).with("size", size), List.of());
  }

  /** One line of numbers. */
  static View numbers(String id, Message label, int size, List<String> keys) {
    return words ->
        field(
            id,
            label,
            words,
            input("input", "input text", id).with("inputmode", "decimal").with("size", size),
            keys);
  }

  /** Several lines of numbers. */
  static View lines(String id, Message label, int rows, List<String> keys) {
    return words ->
        field(
            id,
            label,
            words,
            input("textarea", "input text", id).with("inputmode", "decimal").with("rows", rows),
            keys);
  }

  private static Element field(
      String id, Message label, Words words, Element input, List<String> keys) {
    List<Node> children = new ArrayList<>();
    List<Node> says = words.say(label);
    children.add(Element.of("label", "field-label", says).with("for", id));
    children.add(FormulaName.on(input, says));
    if (!keys.isEmpty()) {
      List<Node> buttons = new ArrayList<>();
      for (int i = 0; i < keys.size(); i += 2) {
        buttons.add(
            Element.of("button", "button icon", new Text(keys.get(i)))
                .with("type", "button")
                .with("data-key", keys.get(i))
                .with("aria-label", words.plain(keys.get(i + 1))));
      }
      children.add(Element.of("span", "keys needs-js", buttons));
    }
    children.add(error(id));
    return Element.of("div", "field field-text", children).keyed("field");
  }

  private static Element input(String tag, String cssClass, String id) {
    Element input =
        Element.of(tag, cssClass)
            .with("id", id)
            .with("data-answer", "answer")
            .with("aria-describedby", id + "-error")
            .with("autocomplete", "off")
            .with("autocapitalize", "off")
            .with("spellcheck", "false");
    return tag.equals("input") ? input.with("type", "text") : input;
  }

  private static Element error(String id) {
    return Element.of("p", "field-error").with("id", id + "-error").with(Attr.of("hidden", ""));
  }
}
