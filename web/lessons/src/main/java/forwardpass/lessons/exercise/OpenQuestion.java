package forwardpass.lessons.exercise;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to be answered in the reader's own words and graded by the reader against a model
 * answer. All of its text lies in the words file: {@code prompt}, {@code model}.
 */
public record OpenQuestion(String id) implements Lesson<OpenQuestion.Grade> {
  private static final List<String> GRADES = List.of("same", "partly", "not-yet");

  /** What the reader thinks of their own answer; empty before they say. */
  public record Grade(String name) {}

  @Override
  public List<Parameter<?>> parameters() {
    return List.of();
  }

  @Override
  public boolean remembersEvents() {
    return true;
  }

  @Override
  public Grade init(Parameters parameters) {
    return new Grade("");
  }

  @Override
  public Update<Grade> update(Parameters parameters, Grade state, Event event) {
    if (event instanceof Event.Answered answered
        && answered.field().equals("grade")
        && GRADES.contains(answered.text())) {
      return Update.of(parameters, new Grade(answered.text()));
    }
    return Update.of(parameters, state);
  }

  @Override
  public View view(Parameters parameters, Grade state) {
    return words ->
        Element.of(
            "div",
            "exercise-body",
            Element.of("div", "prompt", Element.of("p", "", words.say("prompt"))),
            ownAnswer(words),
            modelAnswer(words),
            grades(words),
            remark(words, state));
  }

  private Node ownAnswer(Words words) {
    String field = id + "-own";
    return Element.of(
        "div",
        "field field-text",
        Element.of("label", "field-label", words.say("question.own")).with("for", field),
        Element.of("textarea", "input text")
            .with("id", field)
            .with("rows", 4)
            .with("data-answer", "own"));
  }

  private static Node modelAnswer(Words words) {
    return Element.of(
        "details",
        "model-answer",
        Element.of("summary", "", words.say("question.compare")),
        Element.of("div", "solution-body", Element.of("p", "", words.say("model"))));
  }

  private Node grades(Words words) {
    List<Node> children = new ArrayList<>();
    children.add(Element.of("legend", "field-label", words.say("question.grade")));
    for (String grade : GRADES) {
      Element radio =
          Element.of("input", "")
              .with("type", "radio")
              .with("name", id + "-grade")
              .with("value", grade)
              .with("data-answer", "grade");
      children.add(
          Element.of(
              "label", "choice", radio, Element.of("span", "", words.say("question." + grade))));
    }
    return Element.of("fieldset", "field field-choice self-grade", children);
  }

  private static Node remark(Words words, Grade state) {
    if (state.name().isEmpty()) {
      return Element.of("div", "verdict");
    }
    String key = "question.said-" + state.name();
    Node said = Element.of("p", "", words.say(key));
    return Element.of("div", "verdict", said)
        .with("data-verdict", state.name().equals("same") ? "right" : "mistake");
  }

  @Override
  public Message announcement(Parameters parameters, Grade state) {
    return Message.of(
        state.name().isEmpty() ? "announce.nothing" : "question.said-" + state.name());
  }
}
