package forwardpass.lessons.backpropagation;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.number.NumberSpec;
import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Numbers;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A field for each variable's number. */
record ValueFields(List<String> variables, Going state) implements View {
  /** The fields are called so, with the variable's place behind it. */
  static final String FIELD = "value-";

  static Parsed<Double> read(String text) {
    return Numbers.one(
        text,
        NumberSpec.within(BackpropGraph.AT.min(), BackpropGraph.AT.max(), BackpropGraph.AT.step()));
  }

  @Override
  public Node lower(Words words) {
    List<Node> fields = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      String text = i < state.typed().size() ? state.typed().get(i) : "";
      fields.add(field(i, text, words).keyed("field-" + variables.get(i)));
    }
    return Element.of("div", "opgraph-values", fields)
        .with("role", "group")
        .with("aria-label", words.plain("values"));
  }

  private Element field(int place, String text, Words words) {
    String id = "backprop-" + FIELD + place;
    Fault fault = read(text).fault();
    Element input =
        Element.of("input", "input number")
            .with("id", id)
            .with("type", "text")
            .with("inputmode", "text")
            .with("size", 6)
            .with("autocomplete", "off")
            .with("spellcheck", "false")
            .with("value", text)
            .with("data-answer", FIELD + place)
            .with("aria-label", variables.get(place))
            .with("aria-describedby", id + "-error");
    Element error = Element.of("p", "field-error").with("id", id + "-error");
    return Element.of(
        "div",
        "field",
        Element.of(
                "label",
                "field-label",
                Maths.math(Operation.letter(variables.get(place)), Maths.infix("=")))
            .with("for", id),
        fault == null ? input : input.with("aria-invalid", "true"),
        fault == null
            ? error.with(Attr.of("hidden", ""))
            : error.containing(words.say(fault.message())));
  }
}
