package forwardpass.lessons.codeexercise;

import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** An editor, the tests and what came of them, hints, and the solution. */
record CodeView(CodeLesson lesson, CodeState state) implements View {
  @Override
  public Node lower(Words words) {
    List<Node> parts = new ArrayList<>();
    parts.add(Element.of("div", "prompt", Element.of("p", "", words.say("prompt"))));
    parts.add(editor(words));
    if (lesson.wrongLine() > 0) {
      parts.add(line(words));
    }
    parts.add(knows(words));
    parts.add(row(words));
    return Element.of("div", "exercise-body", parts);
  }

  /** Where the reader says which line is wrong, and what there is to say of that. */
  private Node line(Words words) {
    String field = lesson.id() + "-line";
    List<Node> said = state.line().isEmpty() ? List.of() : words.say(lesson.saidOfLine(state));
    return Element.of(
        "div",
        "field field-number",
        Element.of("label", "field-label", words.say("code.which-line")).with("for", field),
        Element.of("input", "input number")
            .with("id", field)
            .with("type", "text")
            .with("inputmode", "numeric")
            .with("size", 4)
            .with("autocomplete", "off")
            .with("data-answer", WrongLine.FIELD)
            .with("aria-describedby", field + "-said"),
        Element.of("p", "job-text", said).with("id", field + "-said"));
  }

  private Node editor(Words words) {
    String field = lesson.id() + "-program";
    int rows = 2;
    for (char c : lesson.starter().toCharArray()) {
      rows += c == '\n' ? 1 : 0;
    }
    return Element.of(
        "div",
        "field field-text",
        Element.of("label", "field-label", words.say("code.program")).with("for", field),
        Element.of("textarea", "input code-input", new Text(lesson.starter()))
            .with("id", field)
            .with("rows", Math.max(12, rows + 4))
            .with("data-answer", "program")
            .with("spellcheck", "false")
            .with("autocapitalize", "off")
            .with("autocomplete", "off"));
  }

  private static Node knows(Words words) {
    return Element.of(
        "details",
        "twin",
        Element.of("summary", "", words.say("code.knows")),
        Element.of("p", "", words.say("code.knows-what")));
  }

  /** All that can be pressed in one row; beneath it what follows, the solution last. */
  private Node row(Words words) {
    int shown = Math.min(state.hintsShown(), lesson.hints());
    Button run = new Button("run", Message.of("code.run"), true, "button primary");
    Message hint = Message.of("exercise.hint").with("shown", shown).with("all", lesson.hints());
    List<Node> row = new ArrayList<>();
    row.add(run.when(!state.job().isBusy()).lower(words));
    row.add(JobView.stop(state.job()).lower(words));
    row.add(Button.of("hint", hint).when(shown < lesson.hints()).lower(words));
    row.add(Button.of("start-over", Message.of("code.start-over")).lower(words));
    if (!state.replaced().isEmpty()) {
      row.add(Button.of("take-back", Message.of("code.take-back")).lower(words));
    }
    if (state.solved()) {
      row.add(Element.of("span", "solved", words.say("code.solved")));
    }
    row.add(Element.of("div", "job-said", run(words)));
    row.add(Element.of("ol", "tests", tests(words)).with("aria-label", words.plain("code.tests")));
    row.add(hints(words));
    row.add(solution(words));
    return Element.of("div", "actions", row);
  }

  /** What there is to say of the run as a whole. */
  private List<Node> run(Words words) {
    List<Node> said = new ArrayList<>();
    for (View failure : JobView.failure(state.job())) {
      said.add(failure.lower(words));
    }
    if (!state.job().isBusy() && !state.outcomes().isEmpty()) {
      said.add(Element.of("p", "job-text", words.say(lesson.count(state))));
    }
    if (state.isEdited()) {
      said.add(Element.of("p", "job-text", words.say("code.edited")));
    }
    return said;
  }

  private List<Node> tests(Words words) {
    List<Node> items = new ArrayList<>();
    for (Outcome outcome : state.outcomes()) {
      if (outcome.key().isEmpty()) {
        items.add(item(words, "code.read", outcome));
      }
    }
    for (String test : lesson.tests()) {
      Outcome found = null;
      for (Outcome outcome : state.outcomes()) {
        found = outcome.key().equals(test) ? outcome : found;
      }
      items.add(
          found == null
              ? Element.of("li", "test", words.say(test)).keyed(test)
              : item(words, test, found));
    }
    return items;
  }

  private Node item(Words words, String key, Outcome outcome) {
    List<Node> children = new ArrayList<>(words.say(key));
    Message fault = outcome.fault();
    children.add(new Text(" "));
    String status = outcome.passed() ? "code.test-passed" : "code.test-failed";
    children.add(Element.of("span", "test-status", words.say(status)));
    if (fault != null) {
      children.add(Element.of("p", "test-fault", words.say(fault)));
      if (outcome.position() >= 0) {
        children.add(where(words, outcome.position()));
      }
    }
    return Element.of("li", outcome.passed() ? "test passed" : "test failed", children).keyed(key);
  }

  /** The line concerned, with its number and a mark under the place. */
  private Node where(Words words, int position) {
    String text = state.tested();
    int at = Math.min(position, text.length());
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    int line = 1;
    for (int i = 0; i < start; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    String source = text.substring(start, end < 0 ? text.length() : end).replace('\t', ' ');
    String mark = " ".repeat(at - start) + "^";
    return Element.of(
        "div",
        "test-where",
        Element.of("p", "", words.say(Message.of("code.line").with("line", line))),
        Element.of("pre", "code", new Text(source + "\n" + mark)).with("tabindex", 0));
  }

  private Node hints(Words words) {
    List<Node> shown = new ArrayList<>();
    for (int i = 1; i <= Math.min(state.hintsShown(), lesson.hints()); i++) {
      shown.add(Element.of("li", "hint", words.say("hint." + i)));
    }
    Element list =
        Element.of("ol", "hints", shown).with("aria-label", words.plain("exercise.hints"));
    return shown.isEmpty() ? list.with(Attr.of("hidden", "")) : list;
  }

  private Node solution(Words words) {
    return Element.of(
        "details",
        "solution",
        Element.of("summary", "", words.say("exercise.solution")),
        Element.of(
            "div",
            "solution-body",
            Element.of("p", "", words.say("solution")),
            Element.of("pre", "code", new Text(lesson.solution())).with("tabindex", 0)));
  }
}
