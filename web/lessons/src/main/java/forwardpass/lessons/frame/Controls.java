package forwardpass.lessons.frame;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.FormulaName;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.CellParameter;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The controls of a lesson, one for each parameter. They are made once and never replaced: what the
 * reader is typing belongs to the control, and only valid values reach the parameters.
 *
 * <p>Words: {@code param.ID} is the label, {@code param.ID.unit} a unit after the field (if there
 * is one), {@code param.ID.OPTION} the label of an option.
 */
public final class Controls {
  /** Up to here options are all shown; more of them fold into a list. */
  private static final int MAX_RADIOS = 4;

  private Controls() {}

  /** A field for each of these parameters; the builder sees to it that all have their words. */
  public static List<Node> of(
      String anchor, List<Parameter<?>> wanted, Parameters parameters, Words words) {
    List<Node> fields = new ArrayList<>();
    for (Parameter<?> parameter : wanted) {
      if (words.has("param." + parameter.id())) {
        fields.add(
            parameter instanceof CellParameter<?> cells
                ? cells(anchor + "." + cells.id(), cells, parameters, words)
                : field(anchor, parameter, parameters.text(parameter.id()), words));
      }
    }
    return fields;
  }

  private static Node field(String anchor, Parameter<?> parameter, String text, Words words) {
    String id = anchor + "." + parameter.id();
    if (parameter instanceof ChoiceParameter choice) {
      return choice.options().size() <= MAX_RADIOS
          ? radios(id, choice, text, words)
          : finish("field-select", id, choice, words, List.of(select(id, choice, text, words)));
    } else if (parameter instanceof NumberParameter number) {
      return finish(
          "field-slider",
          id,
          number,
          words,
          List.of(
              slider(id, text, number, words),
              input("input number", id, text, Cells.inputMode(number), 6)));
    } else if (parameter instanceof IntegerParameter whole) {
      return finish(
          "field-number",
          id,
          whole,
          words,
          List.of(input("input number", id, text, whole.min() < 0 ? "text" : "numeric", 6)));
    } else if (parameter instanceof TextParameter free) {
      // No maxlength: a reader who pastes too much is told how much, not cut off without a word.
      Element input = input("input text", id, text, "text", 30);
      return finish("field-text", id, free, words, List.of(input));
    }
    throw new IllegalArgumentException("controls: no control for parameter " + parameter.id());
  }

  /** Cells, and under them the same numbers as a text to copy or to replace. */
  private static Node cells(String id, CellParameter<?> parameter, Parameters now, Words words) {
    List<Node> label = label(parameter, words);
    Element input =
        input("input text", id, now.text(parameter.id()), "text", 20)
            .with("aria-labelledby", id + "-label");
    Element text = FormulaName.on(input, label);
    List<Node> children = new ArrayList<>();
    children.add(Element.of("span", "field-label", label).with("id", id + "-label"));
    children.add(Element.of("div", "cells-place", Cells.of(id, parameter, now, words)));
    unit(children, parameter, words);
    children.add(
        Element.of(
            "details", "as-text", Element.of("summary", "", words.say("cells.as-text")), text));
    if (parameter instanceof DistributionParameter) {
      children.add(Element.of("p", "field-help", words.say("cells.give-way")));
    }
    children.add(error(id));
    return Element.of("div", "field field-cells", children)
        .with("role", "group")
        .with("aria-labelledby", id + "-label")
        .with("data-param", parameter.id());
  }

  private static void unit(List<Node> children, Parameter<?> parameter, Words words) {
    String key = "param." + parameter.id() + ".unit";
    if (words.has(key)) {
      children.add(Element.of("span", "field-unit", words.say(key)));
    }
  }

  private static Node finish(
      String kind, String id, Parameter<?> parameter, Words words, List<Element> inputs) {
    List<Node> children = new ArrayList<>();
    List<Node> label = label(parameter, words);
    children.add(Element.of("label", "field-label", label).with("for", id));
    for (Element input : inputs) {
      children.add(input.attr("aria-label") == null ? FormulaName.on(input, label) : input);
    }
    unit(children, parameter, words);
    children.add(error(id));
    return Element.of("div", "field " + kind, children).with("data-param", parameter.id());
  }

  private static List<Node> label(Parameter<?> parameter, Words words) {
    return words.say("param." + parameter.id());
  }

  private static Element error(String id) {
    return Element.of("p", "field-error").with("id", id + "-error").with(Attr.of("hidden", ""));
  }

  private static Element input(String cssClass, String id, String text, String mode, int size) {
    return Element.of("input", cssClass)
        .with("id", id)
        .with("type", "text")
        .with("inputmode", mode)
        .with("size", size)
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with("value", text)
        .with("aria-describedby", id + "-error");
  }

  private static Element slider(String id, String text, NumberParameter number, Words words) {
    return Element.of("input", "slider")
        .with("id", id + "-range")
        .with("type", "range")
        .with("min", number.print(number.min()))
        .with("max", number.print(number.max()))
        .with("step", number.print(number.step()))
        .with("value", text)
        .with("autocomplete", "off")
        .with("aria-label", words.plain("param." + number.id()))
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
        .with("autocomplete", "off")
        .with("aria-describedby", id + "-error");
  }

  private static Element radios(String id, ChoiceParameter choice, String text, Words words) {
    List<Node> children = new ArrayList<>();
    children.add(Element.of("legend", "field-label", label(choice, words)));
    for (String option : choice.options()) {
      Element radio =
          Element.of("input", "")
              .with("type", "radio")
              .with("name", id)
              .with("value", option)
              .with("autocomplete", "off");
      List<Node> label = words.say("param." + choice.id() + "." + option);
      Element named = FormulaName.on(radio, label);
      children.add(
          Element.of(
              "label",
              "choice",
              option.equals(text) ? named.with("checked", "") : named,
              Element.of("span", "", label)));
    }
    children.add(error(id));
    return Element.of("fieldset", "field field-choice", children).with("data-param", choice.id());
  }
}
