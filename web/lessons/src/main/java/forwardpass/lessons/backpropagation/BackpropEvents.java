package forwardpass.lessons.backpropagation;

import forwardpass.engine.expression.Expression;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.play.Player;
import forwardpass.lessons.play.Playing;
import java.util.ArrayList;
import java.util.List;

/** What the reader's doings, and the clock, change of a graph. */
final class BackpropEvents {
  private static final int MILLIS = 1400; // between two steps

  private BackpropEvents() {}

  static Player player(Pass pass) {
    return new Player(BackpropGraph.STEP, pass.steps(), 1, MILLIS);
  }

  static Parameters at(Parameters parameters, int step) {
    return parameters.with(BackpropGraph.STEP, (double) step);
  }

  static Update<Going> answered(Parameters parameters, Going state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return changed(parameters, state);
    } else if (event instanceof Event.Answered answered) {
      return typed(parameters, state, answered);
    } else if (event instanceof Event.Pressed pressed) {
      for (Example example : Example.ALL) {
        if (pressed.action().equals("example-" + example.name())) {
          return shown(parameters, state, example);
        }
      }
    }
    Pass pass = BackpropGraph.passOrNull(parameters);
    return pass == null ? Update.of(parameters, state) : moved(parameters, state, event, pass);
  }

  /** A variable keeps its number while the expression around it is edited. */
  private static Update<Going> changed(Parameters parameters, Going state) {
    String text = parameters.get(BackpropGraph.F);
    if (!text.equals(state.text())) {
      // A link sets the numbers along with the expression; whoever edits it does not.
      List<Double> at = parameters.get(BackpropGraph.AT);
      boolean isEdited =
          Among.areSame(at, BackpropGraph.filled(at.subList(0, state.typed().size())));
      Parameters now =
          isEdited
              ? parameters
                  .with(BackpropGraph.AT, carried(state.text(), text, at))
                  .with(BackpropGraph.STEP, 0.0)
              : parameters;
      return stopped(now, state.anew(text, BackpropGraph.texts(now)));
    }
    Pass pass = BackpropGraph.passOrNull(parameters);
    Parameters now =
        pass == null
            ? parameters
            : parameters.with(BackpropGraph.STEP, (double) BackpropGraph.step(parameters, pass));
    return stopped(now, state.moved().with(BackpropGraph.texts(now)));
  }

  private static List<Double> carried(String before, String text, List<Double> values) {
    Parsed<Expression> old = ExpressionText.read(before);
    List<String> oldNames = old.isOk() ? old.get().variables() : List.of();
    List<Double> out = new ArrayList<>();
    for (String name : BackpropGraph.expression(text).variables()) {
      int place = Among.index(oldNames, name);
      out.add(place < 0 ? BackpropGraph.FIRST : values.get(place));
    }
    return BackpropGraph.filled(out);
  }

  private static Update<Going> typed(Parameters parameters, Going state, Event.Answered answered) {
    if (answered.field().equals("guess")) {
      return Update.of(parameters, state.guessing(answered.text()));
    }
    int place = Ascii.whole(answered.field().substring(ValueFields.FIELD.length()));
    List<String> typed = new ArrayList<>(state.typed());
    if (place >= typed.size()) {
      return Update.of(parameters, state);
    }
    typed.set(place, answered.text());
    Parsed<Double> number = ValueFields.read(answered.text());
    List<Double> values = new ArrayList<>(parameters.get(BackpropGraph.AT));
    if (number.isOk()) {
      values.set(place, number.get());
    }
    Parameters now = parameters.with(BackpropGraph.AT, List.copyOf(values));
    return stopped(now, state.with(typed));
  }

  private static Update<Going> shown(Parameters parameters, Going state, Example example) {
    List<Double> values = BackpropGraph.filled(example.values());
    Parameters now =
        at(parameters, 0).with(BackpropGraph.F, example.text()).with(BackpropGraph.AT, values);
    return stopped(now, state.anew(example.text(), BackpropGraph.texts(now)));
  }

  private static Update<Going> moved(Parameters parameters, Going state, Event event, Pass pass) {
    int step = BackpropGraph.step(parameters, pass);
    if (event instanceof Event.Pressed pressed && pressed.action().equals("check")) {
      return checked(parameters, state, pass, step);
    }
    Update<Playing> played = player(pass).update(at(parameters, step), state.playing(), event);
    double now = played.parameters().get(BackpropGraph.STEP);
    boolean isMoved = now != step;
    boolean isBegun = played.state().run() > state.playing().run();
    Going going = isMoved || isBegun ? state.moved() : state;
    return new Update<>(played.parameters(), going.with(played.state()), played.commands());
  }

  private static Update<Going> checked(Parameters parameters, Going state, Pass pass, int step) {
    if (step >= pass.steps()) {
      return Update.of(parameters, state);
    }
    return Prediction.judge(pass, step + 1, state.guess()) == null
        ? stopped(at(parameters, step + 1), state.hit())
        : stopped(parameters, state.missed());
  }

  /** The figure as it is now, no longer played if it was. */
  private static Update<Going> stopped(Parameters parameters, Going now) {
    Player player = new Player(BackpropGraph.STEP, 1, MILLIS);
    Update<Playing> stopped = player.stopped(parameters, now.playing());
    return new Update<>(parameters, now.with(stopped.state()), stopped.commands());
  }
}
