package forwardpass.lessons.worked;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.Steps;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Steps, with fields in the place of the results that are left to the reader. */
final class WorkedView {
  private WorkedView() {}

  static Steps of(String id, List<WorkedStep> parts, int fade, FilledSteps state) {
    int firstFaded = firstFaded(parts, fade);
    List<Steps.Step> steps = new ArrayList<>();
    boolean open = true; // until a step that is left to the reader waits for its results
    for (int i = 0; i < parts.size(); i++) {
      WorkedStep part = parts.get(i);
      steps.add(open ? step(id, part, i >= firstFaded, state) : later(part, state));
      open &= i < firstFaded || filled(part, state);
    }
    return new Steps(steps);
  }

  /** The last {@code fade} of the steps that ask for something begin here. */
  private static int firstFaded(List<WorkedStep> parts, int fade) {
    int left = fade;
    int first = parts.size();
    for (int i = parts.size() - 1; i >= 0 && left > 0; i--) {
      if (parts.get(i).canFade()) {
        first = i;
        left--;
      }
    }
    return first;
  }

  private static boolean filled(WorkedStep part, FilledSteps state) {
    for (WorkedStep.Row row : part.rows()) {
      FilledSteps.Fill fill = state.of(field(part, row));
      if (row.ask() != null
          && !(fill.checked() && row.ask().judge(fill.draft()).kind() == FillVerdict.Kind.RIGHT)) {
        return false;
      }
    }
    return true;
  }

  /** A step whose numbers would give away what the reader is still asked for. */
  private static Steps.Step later(WorkedStep part, FilledSteps state) {
    View numbers = new Say("p", "fill-later", Message.of("fill.later"));
    View whole =
        words -> {
          List<Node> lines = new ArrayList<>();
          for (WorkedStep.Row row : part.rows()) {
            lines.add(
                Element.of(
                    "div",
                    "step-line",
                    Element.of("div", "step-numbers", row.numbers().lower(words)),
                    Element.of("div", "step-result", row.result().lower(words))));
          }
          return shown(Element.of("div", "step-lines", lines), state, words);
        };
    return new Steps.Step(
        part.key(), part.name(), part.rule(), List.of(new Steps.Line("later", numbers, whole)));
  }

  /**
   * Folded: what the reader may look at after all, and what is printed for those without script.
   */
  private static Element shown(Node result, FilledSteps state, Words words) {
    return Element.of(
            "details", "fill-shown", Element.of("summary", "", words.say("fill.show")), result)
        .keyed("shown-" + state.round()); // closed again when the inputs change
  }

  /** The name of a row's field, the same whichever steps are left out. */
  static String field(WorkedStep part, WorkedStep.Row row) {
    return WorkedLesson.FIELD + part.key() + "-" + row.key();
  }

  private static Steps.Step step(String id, WorkedStep part, boolean faded, FilledSteps state) {
    List<Steps.Line> lines = new ArrayList<>();
    int asked = 0;
    for (WorkedStep.Row row : part.rows()) {
      Ask<?> ask = row.ask();
      asked += ask == null ? 0 : 1;
      View result =
          faded && ask != null
              ? fill(id, field(part, row), place(part, asked), ask, row.result(), state)
              : row.result();
      lines.add(new Steps.Line(row.key(), row.numbers(), result));
    }
    return new Steps.Step(part.key(), part.name(), part.rule(), lines);
  }

  /** Which of a step's fields it is, by ear: they look alike, and stand beside what they ask. */
  private static Function<Words, String> place(WorkedStep part, int index) {
    int all = 0;
    for (WorkedStep.Row row : part.rows()) {
      all += row.ask() == null ? 0 : 1;
    }
    if (all == 1) {
      return words -> words.plain(part.name());
    }
    Message place = Message.of("fill.place").with("index", index).with("all", all);
    return words -> words.plain(part.name()) + ", " + words.plain(place);
  }

  private static View fill(
      String id,
      String field,
      Function<Words, String> place,
      Ask<?> ask,
      View result,
      FilledSteps state) {
    FilledSteps.Fill fill = state.of(field);
    return words -> {
      List<Node> nodes = new ArrayList<>();
      nodes.add(entry(id, field, place.apply(words), ask, words).keyed("entry-" + state.round()));
      nodes.add(verdict(ask, fill, words));
      nodes.add(shown(result.lower(words), state, words));
      return Element.of("div", "fill", nodes).keyed(field);
    };
  }

  private static Element entry(String id, String field, String place, Ask<?> ask, Words words) {
    Node input = named(ask.type().field(id + "-" + field).lower(words), field);
    Node check =
        new Button(WorkedLesson.checkAction(field), Message.of("exercise.check"), true, "button")
            .lower(words);
    return Element.of("div", "answer needs-js", input, check)
        .with("role", "group")
        .with("aria-label", place)
        .with("data-submit", WorkedLesson.checkAction(field));
  }

  private static Node verdict(Ask<?> ask, FilledSteps.Fill fill, Words words) {
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
