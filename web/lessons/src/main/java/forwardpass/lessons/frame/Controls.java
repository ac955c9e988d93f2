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
    String kind = "field-text";
    if (parameter instanceof NumberParameter number) {
      kind = "field-slider";
      children.add(slider(id, text, number.min(), number.max(), number.step(), words, number.id()));
      children.add(textInput("number", id, text, "decimal", 6));
    } else if (parameter instanceof IntegerParameter) {
      kind = "field-number";
      children.add(textInput("number", id, text, "numeric", 6));
    } else if (parameter instanceof VectorParameter) {
      children.add(textInput("text", id, text, "text", 20));
    } else if (parameter instanceof ChoiceParameter choice) {
      kind = "field-select";
      children.add(select(id, choice, text, words));
    } else if (parameter instanceof TextParameter free) {
      children.add(textInput("text", id, text, "text", 30).with("maxlength", free.maxLength() * 2));
    }
    children.add(
        Element.of("p", "field-error").with("id", id + "-error").with(Attr.of("hidden", "")));
    return Element.of("div", "field " + kind, children).with("data-param", parameter.id());
  }

  private static Element textInput(String kind, String id, String text, String mode, int size) {
    return Element.of("input", "input " + kind)
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
    return Element.of("input", "slider")
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
    return Element.of("select", "input", options)
        .with("id", id)
        .with("aria-describedby", id + "-error");
  }
}
