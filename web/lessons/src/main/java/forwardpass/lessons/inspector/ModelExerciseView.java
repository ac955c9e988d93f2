package forwardpass.lessons.inspector;

import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The prompt, its fields, what the model's run came to, hints, and the solution. */
record ModelExerciseView(ModelExercise exercise, ModelExercise.Answer state) implements View {
  @Override
  public Node lower(Words words) {
    List<Node> parts = new ArrayList<>();
    parts.add(Element.of("div", "prompt", Element.of("p", "", words.say("prompt"))));
    List<Node> fields = new ArrayList<>();
    for (String field : exercise.asks()) {
      fields.add(field(words, field));
    }
    parts.add(Element.of("div", "answer", fields).with("data-submit", "check"));
    parts.add(row(words));
    return Element.of("div", "exercise-body", parts);
  }

  private Node field(Words words, String field) {
    String id = exercise.id() + "-" + field;
    return Element.of(
        "div",
        "field field-text",
        Element.of("label", "field-label", words.say("field." + field)).with("for", id),
        Element.of("input", "input text")
            .with("id", id)
            .with("type", "text")
            .with("autocomplete", "off")
            .with("autocapitalize", "off")
            .with("spellcheck", "false")
            .with("data-answer", field));
  }

  private Node row(Words words) {
    int shown = Math.min(state.hintsShown(), exercise.hints());
    Message hint = Message.of("exercise.hint").with("shown", shown).with("all", exercise.hints());
    boolean isBusy = state.job().isBusy();
    List<Node> row = new ArrayList<>();
    row.add(
        new Button("check", Message.of("exercise.check"), !isBusy, "button primary").lower(words));
    row.add(JobView.stop(state.job()).lower(words));
    row.add(Button.of("hint", hint).when(shown < exercise.hints()).lower(words));
    if (state.solved()) {
      row.add(Element.of("span", "solved", words.say("code.solved")));
    }
    row.add(verdict(words));
    row.add(hints(words, shown));
    row.add(
        Element.of(
            "details",
            "solution",
            Element.of("summary", "", words.say("exercise.solution")),
            Element.of("div", "solution-body", Element.of("p", "", words.say("solution")))));
    return Element.of("div", "actions", row);
  }

  private Node verdict(Words words) {
    Said said = state.said();
    List<Node> parts = new ArrayList<>();
    for (View failure : JobView.failure(state.job())) {
      parts.add(failure.lower(words));
    }
    if (said == null || state.job().isBusy()) {
      return Element.of("div", "verdict", parts);
    }
    parts.add(Element.of("p", "", words.say(said.message())));
    return Element.of("div", "verdict", parts)
        .with("data-verdict", said.isRight() ? "right" : "mistake");
  }

  private static Node hints(Words words, int shown) {
    List<Node> items = new ArrayList<>();
    for (int i = 1; i <= shown; i++) {
      items.add(Element.of("li", "hint", words.say("hint." + i)));
    }
    Element list =
        Element.of("ol", "hints", items).with("aria-label", words.plain("exercise.hints"));
    return items.isEmpty() ? list.with(Attr.of("hidden", "")) : list;
  }
}
