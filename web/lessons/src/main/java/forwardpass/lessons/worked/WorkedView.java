package forwardpass.lessons.worked;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Steps;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Steps, with fields in the place of the results that are left to the reader. */
final class WorkedView {
  private WorkedView() {}

  static Steps of(String id, List<Part> parts, int fade, Fills state) {
    List<Steps.Step> steps = new ArrayList<>();
    int left = fade;
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      boolean faded = left > 0 && part.canFade();
      left -= faded ? 1 : 0;
      steps.add(0, step(id, part, faded, state));
    }
    return new Steps(steps);
  }

  /** The name of a row's field, the same whichever steps are left out. */
  static String field(Part part, Part.Row row) {
    return WorkedLesson.FIELD + part.key() + "-" + row.key();
  }

  private static Steps.Step step(String id, Part part, boolean faded, Fills state) {
    List<Steps.Line> lines = new ArrayList<>();
    for (Part.Row row : part.rows()) {
      Ask<?> ask = row.ask();
      View result =
          faded && ask != null
              ? fill(id, field(part, row), ask, row.result(), state)
              : row.result();
      lines.add(new Steps.Line(row.key(), row.numbers(), result));
    }
    return new Steps.Step(part.key(), part.name(), part.rule(), lines);
  }

  private static View fill(String id, String field, Ask<?> ask, View result, Fills state) {
    Fills.Fill fill = state.of(field);
    return words -> {
      List<Node> nodes = new ArrayList<>();
      nodes.add(entry(id, field, ask, words).keyed("entry-" + state.round()));
      nodes.add(verdict(ask, fill, words));
      nodes.add(
          Element.of(
                  "details",
                  "fill-shown",
                  Element.of("summary", "", words.say("fill.show")),
                  result.lower(words))
              .keyed("shown-" + state.round())); // closed again when the inputs change
      return Element.of("div", "fill", nodes).keyed(field);
    };
  }

  private static Element entry(String id, String field, Ask<?> ask, Words words) {
    Node input = named(ask.type().field(id + "-" + field).lower(words), field);
    Node check =
        new Button(WorkedLesson.checkAction(field), Message.of("exercise.check"), true, "button")
            .lower(words);
    return Element.of("div", "answer needs-js", input, check)
        .with("data-submit", WorkedLesson.checkAction(field));
  }

  private static Node verdict(Ask<?> ask, Fills.Fill fill, Words words) {
    Element verdict = Element.of("div", "verdict").keyed("verdict");
    if (!fill.checked()) {
      return verdict;
    }
    FillVerdict judged = ask.judge(fill.draft());
    return verdict
        .containing(Element.of("p", "", words.say(judged.message())))
        .with("data-verdict", judged.mark());
  }

  /** The answer's field under a name of its own: a lesson has one for each result left out. */
  private static Node named(Node node, String field) {
    if (!(node instanceof Element element)) {
      return node;
    }
    List<Node> children = new ArrayList<>();
    for (Node child : element.children()) {
      children.add(named(child, field));
    }
    Element same = element.containing(children);
    return same.attr("data-answer") == null ? same : same.with("data-answer", field);
  }
}
