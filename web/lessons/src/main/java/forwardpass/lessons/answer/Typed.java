package forwardpass.lessons.answer;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/** Answer fields that are typed into; the draft is the field's own and never printed. */
final class Typed {
  private Typed() {}

  /** One line, with a label that says what form is asked for. */
  static View line(String id, Message label, String inputMode, int size) {
    return words ->
        Element.of(
                "div",
                "field field-text",
                Element.of("label", "field-label", words.say(label)).with("for", id),
                input("input", "input text", id).with("inputmode", inputMode).with("size", size),
                error(id))
            .keyed("field");
  }

  /** Several lines. */
  static View lines(String id, Message label, String cssClass, int rows) {
    return words ->
        Element.of(
                "div",
                "field field-text",
                Element.of("label", "field-label", words.say(label)).with("for", id),
                input("textarea", cssClass, id).with("rows", rows),
                error(id))
            .keyed("field");
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
