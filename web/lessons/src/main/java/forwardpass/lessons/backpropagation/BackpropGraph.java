package forwardpass.lessons.backpropagation;

import forwardpass.engine.expression.Expression;
import forwardpass.engine.expression.ExpressionFault;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Backpropagation on the reader's own expression: its graph with forward values, then a gradient an
 * edge, each of which can be foretold before it is shown.
 */
public final class BackpropGraph extends StatefulFigure<Going> {
  private static final double FIRST = 2; // of a variable that was not there before
  private static final int MOST_STEPS = 200;
  private static final int MILLIS = 1400;

  static final TextParameter F =
      new TextParameter("f", Example.ALL.get(0).text(), Expression.LONGEST, ExpressionText::read);

  /** The numbers of the variables, in the order in which they stand in the expression. */
  static final VectorParameter AT =
      new VectorParameter(
          "at",
          filled(Example.ALL.get(0).values()),
          Expression.MOST_VARIABLES,
          Expression.MOST_VARIABLES,
          -1000,
          1000,
          0.1);

  /** Step 0 shows forward values alone, step 1 the result's own gradient, each more a flow. */
  static final NumberParameter STEP = new NumberParameter("step", 0.0, 0, MOST_STEPS, 1);

  private static List<Double> filled(List<Double> values) {
    List<Double> out = new ArrayList<>(values);
    while (out.size() < Expression.MOST_VARIABLES) {
      out.add(FIRST);
    }
    return List.copyOf(out);
  }

  public BackpropGraph() {
    super("backprop-graph", Going.CODEC, F, AT, STEP);
    fieldsAre(F);
  }

  @Override
  public List<Event.Answered> answers(Going state) {
    List<Event.Answered> answers = new ArrayList<>();
    for (int i = 0; i < state.typed().size(); i++) {
      answers.add(new Event.Answered(ValueFields.FIELD + i, state.typed().get(i)));
    }
    answers.add(new Event.Answered("guess", state.guess()));
    return answers;
  }

  @Override
  public Going init(Parameters parameters) {
    return Going.begins(parameters.get(F), texts(parameters));
  }

  private static Expression expression(String text) {
    return ExpressionText.read(text).get(); // only what can be read gets into the parameters
  }

  private static List<String> texts(Parameters parameters) {
    List<String> texts = new ArrayList<>();
    int count = expression(parameters.get(F)).variables().size();
    for (int i = 0; i < count; i++) {
      texts.add(NumberParameter.text(parameters.get(AT).get(i)));
    }
    return texts;
  }

  /** The passes for the parameters. */
  static Pass pass(Parameters parameters) throws ExpressionFault {
    Expression expression = expression(parameters.get(F));
    return Pass.of(expression, parameters.get(AT).subList(0, expression.variables().size()));
  }

  /** The passes, or null where the expression has no value there. */
  private static @Nullable Pass passOrNull(Parameters parameters) {
    try {
      return pass(parameters);
    } catch (ExpressionFault fault) {
      return null;
    }
  }

  /** The step shown, within those that there are. */
  static int step(Parameters parameters, Pass pass) {
    return (int) Math.min(pass.steps(), Rounding.rint(parameters.get(STEP)));
  }

  @Override
  public Update<Going> update(Parameters parameters, Going state, Event event) {
    Update<Going> after = after(parameters, state, event);
    Pass pass = passOrNull(after.parameters());
    if (pass == null) {
      return after;
    }
    Going drawn = after.state().with(after.state().drawn(pass.dag()));
    return new Update<>(after.parameters(), drawn, after.commands());
  }

  private static Update<Going> after(Parameters parameters, Going state, Event event) {
    if (event instanceof Event.ParametersChanged) {
      return changed(parameters, state);
    }
    if (event instanceof Event.Answered answered) {
      return answered(parameters, state, answered);
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    if (event instanceof Event.Ticked ticked && ticked.run() == state.run() && state.running()) {
      return ticked(parameters, state);
    }
    return Update.of(parameters, state);
  }

  /** A variable keeps its number while the expression around it is edited. */
  private static Update<Going> changed(Parameters parameters, Going state) {
    String text = parameters.get(F);
    if (!text.equals(state.text())) {
      // A link sets the numbers along with the expression; whoever edits it does not.
      List<Double> at = parameters.get(AT);
      boolean isEdited = Among.areSame(at, filled(at.subList(0, state.typed().size())));
      Parameters now =
          isEdited
              ? parameters.with(AT, carried(state.text(), text, at)).with(STEP, 0.0)
              : parameters;
      return stopped(now, state.anew(text, texts(now)), state);
    }
    Pass pass = passOrNull(parameters);
    Parameters now =
        pass == null ? parameters : parameters.with(STEP, (double) step(parameters, pass));
    return stopped(now, state.moved().with(texts(now)), state);
  }

  private static List<Double> carried(String before, String text, List<Double> values) {
    Parsed<Expression> old = ExpressionText.read(before);
    List<String> oldNames = old.isOk() ? old.get().variables() : List.of();
    List<Double> out = new ArrayList<>();
    for (String name : expression(text).variables()) {
      int place = Among.index(oldNames, name);
      out.add(place < 0 ? FIRST : values.get(place));
    }
    return filled(out);
  }

  private static Update<Going> answered(
      Parameters parameters, Going state, Event.Answered answered) {
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
    List<Double> values = new ArrayList<>(parameters.get(AT));
    if (number.isOk()) {
      values.set(place, number.get());
    }
    Parameters now = parameters.with(AT, List.copyOf(values));
    return stopped(now, state.with(typed), state);
  }

  private static Update<Going> pressed(Parameters parameters, Going state, String action) {
    for (Example example : Example.ALL) {
      if (action.equals("example-" + example.name())) {
        Parameters now =
            parameters.with(F, example.text()).with(AT, filled(example.values())).with(STEP, 0.0);
        return stopped(now, state.anew(example.text(), texts(now)), state);
      }
    }
    Pass pass = passOrNull(parameters);
    return pass == null ? Update.of(parameters, state) : pressed(parameters, state, action, pass);
  }

  private static Update<Going> pressed(
      Parameters parameters, Going state, String action, Pass pass) {
    int step = step(parameters, pass);
    return switch (action) {
      case "play" -> {
        Going playing = state.playing();
        Parameters from = step == pass.steps() ? at(parameters, 0) : parameters;
        yield Update.of(from, playing, new Command.Tick(playing.run(), MILLIS));
      }
      case "pause" -> stopped(parameters, state, state);
      case "back" -> stopped(at(parameters, Math.max(0, step - 1)), state.moved(), state);
      case "on" -> stopped(at(parameters, Math.min(pass.steps(), step + 1)), state.moved(), state);
      case "check" -> checked(parameters, state, pass, step);
      default -> Update.of(parameters, state);
    };
  }

  private static Update<Going> checked(Parameters parameters, Going state, Pass pass, int step) {
    if (step >= pass.steps()) {
      return Update.of(parameters, state);
    }
    return Prediction.judge(pass, step + 1, state.guess()) == null
        ? stopped(at(parameters, step + 1), state.hit(), state)
        : stopped(parameters, state.missed(), state);
  }

  private static Update<Going> ticked(Parameters parameters, Going state) {
    Pass pass = passOrNull(parameters);
    int last = pass == null ? 0 : pass.steps();
    int next = pass == null ? 0 : Math.min(last, step(parameters, pass) + 1);
    Going now = state.moved();
    return next == last
        ? Update.of(at(parameters, next), now.stopped())
        : Update.of(at(parameters, next), now, new Command.Tick(state.run(), MILLIS));
  }

  private static Update<Going> stopped(Parameters parameters, Going now, Going before) {
    return before.running()
        ? Update.of(parameters, now.stopped(), new Command.Cancel(before.run()))
        : Update.of(parameters, now.stopped());
  }

  private static Parameters at(Parameters parameters, int step) {
    return parameters.with(STEP, (double) step);
  }

  @Override
  public View view(Parameters parameters, Going state) {
    try {
      return BackpropView.of(pass(parameters), parameters, state);
    } catch (ExpressionFault fault) {
      Expression expression = expression(parameters.get(F));
      return BackpropView.without(
          expression.variables(), state, ExpressionText.said(fault, parameters.get(F)));
    }
  }

  @Override
  public List<Named> named(Parameters parameters, Going state) {
    Pass pass = passOrNull(parameters);
    int step = pass == null ? 0 : step(parameters, pass);
    return List.of(
        Named.of("step", Num.whole(step)).at("step"),
        Named.of("steps", Num.whole(pass == null ? 0 : pass.steps())).at("step"));
  }

  @Override
  public Message announcement(Parameters parameters, Going state) {
    try {
      Pass pass = pass(parameters);
      return BackpropView.outcome(pass, step(parameters, pass), state);
    } catch (ExpressionFault fault) {
      return ExpressionText.said(fault, parameters.get(F));
    }
  }
}
