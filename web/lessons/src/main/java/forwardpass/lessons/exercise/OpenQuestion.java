package forwardpass.lessons.exercise;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to be answered in the reader's own words and graded by the reader against a model
 * answer. All of its text lies in the words file: {@code prompt}, {@code model}.
 */
public record OpenQuestion(String id) implements Lesson<OpenQuestion.Answer> {
  private static final List<String> GRADES = List.of("same", "partly", "not-yet");

  /**
   * The reader's answer.
   *
   * @param own in their own words
   * @param grade what they think of it; empty before they say
   */
  public record Answer(String own, String grade) {}

  private static final StateCodec<Answer> CODEC = new Form();

  private static final class Form implements StateCodec<Answer> {
    @Override
    public void write(Answer it, CodecWriter out) {
      out.text(it.own);
      out.text(it.grade);
    }

    @Override
    public Answer read(CodecReader in) {
      String own = in.text();
      String grade = in.text();
      if (!grade.isEmpty() && !Among.has(GRADES, grade)) {
        throw new IllegalArgumentException("question: no grade is called " + grade);
      }
      return new Answer(own, grade);
    }
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of();
  }

  @Override
  public StateCodec<Answer> codec() {
    return CODEC;
  }

  @Override
  public List<Event.Answered> answers(Answer state) {
    return List.of(
        new Event.Answered("own", state.own()), new Event.Answered("grade", state.grade()));
  }

  @Override
  public Answer init(Parameters parameters) {
    return new Answer("", "");
  }

  @Override
  public Update<Answer> update(Parameters parameters, Answer state, Event event) {
    if (event instanceof Event.Answered answered) {
      return Update.of(parameters, answered(state, answered.field(), answered.text()));
    }
    return Update.of(parameters, state);
  }

  private static Answer answered(Answer state, String field, String text) {
    if (field.equals("own")) {
      return new Answer(text, state.grade());
    }
    boolean isGrade = field.equals("grade") && Among.has(GRADES, text);
    return isGrade ? new Answer(state.own(), text) : state;
  }

  @Override
  public View view(Parameters parameters, Answer state) {
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

  private static Node remark(Words words, Answer state) {
    if (state.grade().isEmpty()) {
      return Element.of("div", "verdict");
    }
    String key = "question.said-" + state.grade();
    Node said = Element.of("p", "", words.say(key));
    return Element.of("div", "verdict", said)
        .with("data-verdict", state.grade().equals("same") ? "right" : "mistake");
  }

  @Override
  public Message announcement(Parameters parameters, Answer state) {
    return Message.of(
        state.grade().isEmpty() ? "announce.nothing" : "question.said-" + state.grade());
  }
}
