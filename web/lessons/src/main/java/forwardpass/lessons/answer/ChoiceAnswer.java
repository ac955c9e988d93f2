package forwardpass.lessons.answer;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.FormulaName;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** One of several statements; the value is the option's name. */
public record ChoiceAnswer(List<Option> options) implements AnswerType<String> {
  /** An option and its words. */
  public record Option(String name, Message label) {}

  public ChoiceAnswer {
    options = List.copyOf(options);
  }

  /** An option whose words, {@code option}, have one hole. */
  public static Option option(String name, String hole, Node value) {
    return new Option(name, Message.of("option").with(hole, value));
  }

  @Override
  public View field(String id) {
    return words -> {
      List<Node> children = new ArrayList<>();
      children.add(Element.of("legend", "field-label", words.say("answer.choice")));
      for (Option option : options) {
        List<Node> label = words.say(option.label());
        Element radio =
            Element.of("input", "")
                .with("type", "radio")
                .with("name", id)
                .with("value", option.name())
                .with("data-answer", "answer");
        children.add(
            Element.of(
                    "label", "choice", FormulaName.on(radio, label), Element.of("span", "", label))
                .keyed(option.name()));
      }
      return Element.of("fieldset", "field field-choice", children).keyed("field");
    };
  }

  @Override
  public Parsed<String> parse(String text) {
    for (Option option : options) {
      if (option.name().equals(Blanks.strip(text))) {
        return Parsed.ok(option.name());
      }
    }
    return Parsed.bad(Message.of("fault.pick-one"), 0);
  }

  @Override
  public boolean agrees(String given, String expected) {
    return given.equals(expected);
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public Samples samples(String expected) {
    List<String> others = new ArrayList<>();
    for (Option option : options) {
      if (!option.name().equals(expected)) {
        others.add(option.name());
      }
    }
    return new Samples(List.of(expected), others, List.of("none of these names"));
  }
}
