package forwardpass.lessons.view;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A worked example: each step shows the rule, then line by line the numbers put in and what comes
 * out. A step can be folded by its name.
 */
public record Steps(List<Step> steps) implements View {

  /**
   * One step.
   *
   * @param name what the step does, in the imperative
   * @param rule the rule it applies; its words may hold a formula
   */
  public record Step(String key, Message name, Message rule, List<Line> lines) {
    public Step {
      lines = List.copyOf(lines);
    }
  }

  /** The numbers put in, and the result. */
  public record Line(String key, View numbers, View result) {}

  public Steps {
    steps = List.copyOf(steps);
  }

  public static Steps of(Step... steps) {
    return new Steps(List.of(steps));
  }

  @Override
  public Node lower(Words words) {
    List<Node> items = new ArrayList<>();
    for (Step step : steps) {
      items.add(lowerStep(step, words));
    }
    return Element.of("ol", "steps", items);
  }

  private static Element lowerStep(Step step, Words words) {
    List<Node> lines = new ArrayList<>();
    for (Line line : step.lines()) {
      lines.add(
          Element.of(
                  "div",
                  "step-line",
                  Element.of("div", "step-numbers", line.numbers().lower(words)),
                  Element.of("div", "step-result", line.result().lower(words)))
              .keyed(line.key()));
    }
    Element body =
        Element.of(
            "div",
            "step-body",
            Element.of("p", "step-rule", words.say(step.rule())),
            Element.of("div", "step-lines", lines));
    Element details =
        Element.of("details", "", Element.of("summary", "step-name", words.say(step.name())), body);
    return Element.of("li", "step", details.with(Attr.of("open", ""))).keyed(step.key());
  }
}
