package forwardpass.lessons.exercise;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** How an exercise looks: prompt, answer, verdict, hints, solution. */
final class ExerciseView {
  private ExerciseView() {}

  static <A> View of(String id, int seed, Problem<A> problem, ExerciseState state) {
    String key = id + "-" + seed;
    List<View> parts = new ArrayList<>();
    parts.add(Group.of("prompt", problem.prompt()));
    parts.add(answer(key, problem));
    parts.add(row(problem, state));
    return Group.of("exercise-body", parts);
  }

  private static <A> View answer(String key, Problem<A> problem) {
    View field = problem.type().field(key);
    return words ->
        Element.of("div", "answer", field.lower(words))
            .keyed("answer-" + key) // another problem gets a field of its own
            .with("data-submit", "check");
  }

  /**
   * All that can be pressed in one row. What follows from it lies beneath: the fold of the solution
   * comes last, so that its words stand below verdict and hints.
   */
  private static <A> View row(Problem<A> problem, ExerciseState state) {
    int hints = problem.hints().size();
    int shown = state.hintsShown(hints);
    List<View> row = new ArrayList<>();
    row.add(new Button("check", Message.of("exercise.check"), true, "button primary"));
    row.add(
        Button.of("hint", Message.of("exercise.hint").with("shown", shown).with("all", hints))
            .when(shown < hints));
    row.add(Button.of("another", Message.of("exercise.another")));
    if (state.solved() > 0) {
      row.add(
          new Say("span", "solved", Message.of("exercise.solved").with("count", state.solved())));
    }
    row.add(verdict(problem, state));
    row.add(hints(problem, state));
    row.add(solution(problem));
    return Group.of("actions", row);
  }

  private static <A> View verdict(Problem<A> problem, ExerciseState state) {
    if (!state.checked()) {
      return new Leaf(Element.of("div", "verdict"));
    }
    Verdict verdict = Verdict.of(problem, state.draft());
    return words -> {
      Node said = Element.of("p", "", words.say(verdict.message()));
      return Element.of("div", "verdict", said)
          .with("data-verdict", Ascii.lower(verdict.kind().name()));
    };
  }

  private static <A> View hints(Problem<A> problem, ExerciseState state) {
    return words -> {
      List<Node> shown = new ArrayList<>();
      int all = problem.hints().size();
      for (int i = 0; i < state.hintsShown(all); i++) {
        shown.add(Element.of("li", "hint", words.say(problem.hints().get(i))));
      }
      Element list =
          Element.of("ol", "hints", shown).with("aria-label", words.plain("exercise.hints"));
      return shown.isEmpty() ? list.with(Attr.of("hidden", "")) : list;
    };
  }

  /** Printed whole, so that the solution can be opened without a script. */
  private static <A> View solution(Problem<A> problem) {
    return words ->
        Element.of(
            "details",
            "solution",
            Element.of("summary", "", words.say("exercise.solution")),
            Element.of("div", "solution-body", problem.solution().lower(words)));
  }
}
