package forwardpass.lessons.backpropagation;

import forwardpass.engine.expression.Expression;
import forwardpass.engine.expression.ExpressionFault;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.parameter.VectorParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Backpropagation on the reader's own expression: its graph with forward values, then a gradient an
 * edge, each of which can be foretold before it is shown.
 */
public final class BackpropGraph extends StatefulFigure<Going> implements PanelLesson<Going> {
  static final double FIRST = 2; // of a variable that was not there before
  private static final int MOST_STEPS = 200;

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

  static List<Double> filled(List<Double> values) {
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

  static Expression expression(String text) {
    return ExpressionText.read(text).get(); // only what can be read gets into the parameters
  }

  static List<String> texts(Parameters parameters) {
    List<String> texts = new ArrayList<>();
    int count = expression(parameters.get(F)).variables().size();
    for (int i = 0; i < count; i++) {
      texts.add(NumberParameter.text(parameters.get(AT).get(i)));
    }
    return texts;
  }

  /** The passes for the parameters. */
  private static Pass pass(Parameters parameters) throws ExpressionFault {
    Expression expression = expression(parameters.get(F));
    return Pass.of(expression, parameters.get(AT).subList(0, expression.variables().size()));
  }

  /** The passes, or null where the expression has no value there. */
  static @Nullable Pass passOrNull(Parameters parameters) {
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
    Update<Going> after = BackpropEvents.answered(parameters, state, event);
    Pass pass = passOrNull(after.parameters());
    if (pass == null) {
      return after;
    }
    Going drawn = after.state().with(after.state().drawn(pass.dag()));
    return new Update<>(after.parameters(), drawn, after.commands());
  }

  @Override
  public Panel panel(Parameters parameters, Going state) {
    try {
      return BackpropView.of(pass(parameters), parameters, state);
    } catch (ExpressionFault fault) {
      String text = parameters.get(F);
      return BackpropView.without(
          expression(text).variables(), state, ExpressionText.said(fault, text));
    }
  }
}
