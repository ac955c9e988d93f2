package forwardpass.lessons.backpropagation;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the step shown does, line by line, and the question what the next one will. */
final class StepPanel {
  private static final String FIELD = "backprop-guess";

  private StepPanel() {}

  /** The step in its formulas: local derivative, product, and the sum where paths join. */
  static View shown(Pass pass, int step, boolean isHit) {
    List<View> lines = new ArrayList<>();
    if (isHit) {
      lines.add(new Say("p", "opgraph-hit", Message.of("guess.right")));
    }
    if (step == 0) {
      lines.add(Say.paragraph(named(pass, "panel.forward")));
    } else if (step == 1) {
      lines.add(Say.paragraph(named(pass, "panel.seed")));
    } else {
      Pass.Flow flow = pass.flow(step);
      lines.add(Say.paragraph(of(pass, flow, "panel.flow")));
      lines.add(Say.paragraph(new Operation(pass, flow.from()).local(flow.input())));
      lines.add(Say.paragraph(of(pass, flow, "panel.product")));
      if (!flow.isFirst()) {
        lines.add(Say.paragraph(of(pass, flow, "panel.sum")));
      }
      if (!flow.isLast()) {
        lines.add(Say.paragraph(of(pass, flow, "panel.more")));
      }
    }
    return Group.of("opgraph-step", lines);
  }

  private static Message named(Pass pass, String key) {
    return Message.of(key)
        .with("out", Maths.math(Operation.letter(pass.result().name())))
        .with("value", FourDigits.of(pass.result().value().data()));
  }

  /** A sentence about a flow, with all its numbers in its holes. */
  static Message of(Pass pass, Pass.Flow flow, String key) {
    return Message.of(key)
        .with("result", letter(pass.result().name()))
        .with("out", letter(pass.nodes().get(flow.from()).name()))
        .with("in", letter(pass.nodes().get(flow.to()).name()))
        .with("upstream", number(flow.upstream()))
        .with("local", number(flow.local()))
        .with("contribution", number(flow.contribution()))
        .with("before", number(flow.before()))
        .with("after", number(flow.after()));
  }

  private static Element letter(String name) {
    return Maths.math(Operation.letter(name));
  }

  private static Element number(double value) {
    return Maths.math(Maths.number(FourDigits.of(value)));
  }

  /** The question what flows next, and what is said of the reader's answer. */
  static View asked(Pass pass, int step, Going state) {
    Message question = question(pass, step);
    return words ->
        Element.of(
                "div",
                "opgraph-guess needs-js",
                entry(question, words),
                verdict(pass, step, state, words))
            .keyed("guess");
  }

  private static Message question(Pass pass, int step) {
    if (step == 0) {
      return named(pass, "guess.ask-seed");
    }
    Pass.Flow next = pass.flow(step + 1);
    return Message.of("guess.ask")
        .with("out", letter(pass.nodes().get(next.from()).name()))
        .with("in", letter(pass.nodes().get(next.to()).name()));
  }

  private static Element entry(Message question, Words words) {
    Element input =
        Element.of("input", "input number")
            .with("id", FIELD)
            .with("type", "text")
            .with("inputmode", "text")
            .with("size", 8)
            .with("autocomplete", "off")
            .with("spellcheck", "false")
            .with("data-answer", "guess");
    return Element.of(
            "div",
            "answer",
            Element.of(
                "div",
                "field",
                Element.of("label", "field-label", words.say(question)).with("for", FIELD),
                input),
            Button.of("check", Message.of("exercise.check")).lower(words))
        .with("data-submit", "check");
  }

  private static Node verdict(Pass pass, int step, Going state, Words words) {
    Element verdict = Element.of("div", "verdict").keyed("verdict");
    Message wrong = state.checked() ? Prediction.judge(pass, step + 1, state.guess()) : null;
    return wrong == null
        ? verdict
        : verdict.containing(Element.of("p", "", words.say(wrong))).with("data-verdict", "mistake");
  }
}
