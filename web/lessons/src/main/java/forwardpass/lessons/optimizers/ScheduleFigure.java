package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.CosineSchedule;
import forwardpass.engine.optim.Schedule;
import forwardpass.engine.optim.StableSchedule;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Ring;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The learning rate over a training run: warm-up, then a level and a fall, or half a cosine. */
public final class ScheduleFigure extends PanelFigure {
  /** The run that the shipped model was planned as. */
  static final int TOTAL = 13_800;

  static final double PEAK = 0.002;
  private static final ChoiceParameter KIND =
      new ChoiceParameter("kind", "level", List.of("level", "cosine"));
  private static final NumberParameter WARM = new NumberParameter("warm", 200.0, 0, 4000, 100);
  private static final NumberParameter DOWN = new NumberParameter("down", 2760.0, 0, 9800, 20);
  private static final NumberParameter AT = new NumberParameter("at", 12_420.0, 0, TOTAL, 20);
  private static final int[] LANDMARKS = {0, 100, 200, 1000, 6900, 11_040, 12_420, 13_800};
  private static final double THOUSAND = 1000;

  public ScheduleFigure() {
    super("gradient-descent-schedule", KIND, WARM, DOWN, AT);
    fieldsAre(KIND, WARM, DOWN);
  }

  private static Schedule schedule(Parameters parameters) {
    int warm = (int) Math.floor(parameters.get(WARM));
    int down = (int) Math.floor(parameters.get(DOWN));
    return parameters.get(KIND).equals("cosine")
        ? new CosineSchedule(PEAK, 0, warm, TOTAL)
        : new StableSchedule(PEAK, warm, TOTAL, down);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Schedule schedule = schedule(parameters);
    int step = (int) Math.floor(parameters.get(AT));
    Num rate = Num.rounded(schedule.learningRate(step), 6);
    return Panel.saying(Message.of("describe").with("step", Num.grouped(step)).with("rate", rate))
        .figure(words -> picture(schedule, parameters.get(AT), words), table(schedule))
        .names("step", Num.grouped(step), "at")
        .names("rate", rate);
  }

  private static Node picture(Schedule schedule, double at, Words words) {
    DoubleUnaryOperator rate =
        step -> THOUSAND * schedule.learningRate((int) Math.max(0, Math.floor(step)));
    Axis steps = Axis.of(0, TOTAL).named(words.plain("axis.step")).every(4000);
    return Chart.of(steps, Axis.of(0, 2.4).named(words.plain("axis.rate")))
        .high(180)
        .with(Curve.of("weight", rate))
        .with(new Ring(AT, words.plain("handle"), at, rate.applyAsDouble(at)))
        .picture(words.plain("picture"));
  }

  private static TableBuilder table(Schedule schedule) {
    TableBuilder table = TableBuilder.of("table.caption", "column.step", "column.rate");
    for (int step : LANDMARKS) {
      table.row(step).given(Num.grouped(step)).given(Num.fixed(schedule.learningRate(step), 6));
    }
    return table;
  }
}
