package forwardpass.lessons.frame;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The controls of a lesson, one for each parameter. They are made once and never replaced: what the
 * reader is typing belongs to the control, and only valid values reach the parameters.
 */
public final class Controls {
  private Controls() {}

  /** A field for every parameter whose words file has a label {@code param.<id>}. */
  public static List<Node> of(String anchor, Parameters parameters, Words words) {
    List<Node> fields = new ArrayList<>();
    for (Parameter<?> parameter : parameters.declared()) {
      if (words.has("param." + parameter.id())) {
        fields.add(field(anchor, parameter, parameters.text(parameter.id()), words));
      }
    }
    return fields;
  }

  private static Node field(String anchor, Parameter<?> parameter, String text, Words words) {
    String id = anchor + "." + parameter.id();
    List<Node> children = new ArrayList<>();
    children.add(
        Element.of("label", "field-label", words.say("param." + parameter.id())).with("for", id));
    if (parameter instanceof NumberParameter number) {
      children.add(slider(id, text, number.min(), number.max(), number.step(), words, number.id()));
      children.add(textInput(id, text, "decimal", 6));
    } else if (parameter instanceof IntegerParameter) {
      children.add(textInput(id, text, "numeric", 6));
    } else if (parameter instanceof VectorParameter) {
      children.add(textInput(id, text, "text", 20));
    } else if (parameter instanceof ChoiceParameter choice) {
      children.add(select(id, choice, text, words));
    } else if (parameter instanceof TextParameter free) {
      children.add(textInput(id, text, "text", 30).with("maxlength", free.maxLength() * 2));
    }
    children.add(
        Element.of("p", "field-error").with("id", id + "-error").with(Attr.of("hidden", "")));
    return Element.of("div", "field", children).with("data-param", parameter.id());
  }

  private static Element textInput(String id, String text, String mode, int size) {
    return Element.of("input", "field-input")
        .with("id", id)
        .with("type", "text")
        .with("inputmode", mode)
        .with("size", size)
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with("value", text)
        .with("aria-describedby", id + "-error");
  }

  private static Element slider(
      String id, String text, double min, double max, double step, Words words, String name) {
    return Element.of("input", "field-slider")
        .with("type", "range")
        .with("min", min)
        .with("max", max)
        .with("step", step)
        .with("value", text)
        .with("aria-label", words.plain("param." + name))
        .with("data-for", id);
  }

  private static Element select(String id, ChoiceParameter choice, String text, Words words) {
    List<Node> options = new ArrayList<>();
    for (String option : choice.options()) {
      Element node =
          Element.of("option", "", words.say("param." + choice.id() + "." + option))
              .with("value", option);
      options.add(option.equals(text) ? node.with("selected", "") : node);
    }
    return Element.of("select", "field-select", options)
        .with("id", id)
        .with("aria-describedby", id + "-error");
  }
}
