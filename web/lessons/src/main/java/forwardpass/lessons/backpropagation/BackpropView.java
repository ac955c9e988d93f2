package forwardpass.lessons.backpropagation;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What is shown: examples, the variables' numbers, the graph, the step, the question. */
final class BackpropView {
  private static final double TRACK_HEIGHT = 34;
  private static final double TRACK_MARGIN = 14;

  /** At most: a short pull is enough for the next step, also where there are few. */
  private static final double STEP_LENGTH = 64;

  private BackpropView() {}

  static Panel of(Pass pass, Parameters parameters, Going state) {
    int step = BackpropGraph.step(parameters, pass);
    Message outcome = outcome(pass, step, state);
    View picture = new GraphPicture(pass, step, state.drawn(pass.dag()).layout());
    Panel panel =
        Panel.saying(outcome)
            .in("opgraph-parts")
            .with(examples())
            .with(new ValueFields(pass.expression().variables(), state))
            .with(new Figure(picture, outcome, GradientTable.ofNodes(pass, step)))
            .with(
                BackpropEvents.player(pass)
                    .bar(BackpropEvents.at(parameters, step), state.playing()))
            .with(track(pass, step))
            .with(StepPanel.shown(pass, step, state.isHit()));
    if (step < pass.steps()) {
      panel.with(StepPanel.asked(pass, step, state));
    } else {
      panel.with(GradientTable.ofChecks(pass));
      for (Message corner : Corners.of(pass)) {
        panel.with(Say.paragraph(corner));
      }
      panel.with(Say.paragraph(Message.of("checks.say")));
    }
    if (state.hits() > 0) {
      Num hits = Num.whole(state.hits());
      panel.with(new Say("p", "solved", Message.of("guess.hits").with("count", hits)));
    }
    return cited(panel, step, pass.steps());
  }

  /** Where the expression has no value: why, and the fields to mend it. */
  static Panel without(List<String> variables, Going state, Message why) {
    Panel panel =
        Panel.saying(why)
            .in("opgraph-parts")
            .with(examples())
            .with(new ValueFields(variables, state))
            .error();
    return cited(panel, 0, 0);
  }

  private static Panel cited(Panel panel, int step, int steps) {
    return panel.names("step", Num.whole(step), "step").names("steps", Num.whole(steps), "step");
  }

  private static View examples() {
    List<View> buttons = new ArrayList<>();
    buttons.add(Say.inline("examples"));
    for (Example example : Example.ALL) {
      Message label = Message.of("example." + example.name());
      buttons.add(new Button("example-" + example.name(), label, true, "button quiet"));
    }
    return Group.of("opgraph-examples needs-js", buttons);
  }

  /** All steps on a line, and the one shown, to be dragged along it. */
  private static View track(Pass pass, int step) {
    double length = Math.min(Svg.WIDTH - 2 * TRACK_MARGIN, STEP_LENGTH * pass.steps());
    Scale scale = new Scale(0, pass.steps(), TRACK_MARGIN, TRACK_MARGIN + length);
    double y = TRACK_HEIGHT / 2;
    return words -> {
      List<Node> marks = new ArrayList<>();
      marks.add(Svg.line("axis", scale.start(), y, scale.end(), y));
      for (int i = 0; i <= pass.steps(); i++) {
        marks.add(Svg.line("tick", scale.at(i), y - 5, scale.at(i), y + 5).keyed("tick-" + i));
      }
      String label = words.plain("track");
      marks.add(Handle.alongX(BackpropGraph.STEP, label, step, scale, y));
      return Element.of("div", "opgraph-track needs-js", Svg.plot(TRACK_HEIGHT, label, marks));
    };
  }

  /** What has just happened, in a sentence. */
  private static Message outcome(Pass pass, int step, Going state) {
    Message wrong =
        state.checked() && step < pass.steps()
            ? Prediction.judge(pass, step + 1, state.guess())
            : null;
    if (wrong != null) {
      return wrong;
    }
    if (step < 2) {
      return Message.of(step == 0 ? "describe.forward" : "describe.seed")
          .with("out", pass.result().name())
          .with("value", FourDigits.of(pass.result().value().data()))
          .with("nodes", pass.nodes().size())
          .with("step", step)
          .with("steps", pass.steps());
    }
    return StepPanel.of(pass, pass.flow(step), "describe.flow")
        .with("step", step)
        .with("steps", pass.steps());
  }
}
