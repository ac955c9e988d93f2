package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.CosineSchedule;
import forwardpass.engine.optim.Schedule;
import forwardpass.engine.optim.StableSchedule;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The learning rate over a training run: warm-up, then a level and a fall, or half a cosine. */
public final class ScheduleFigure implements PureLesson {
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

  @Override
  public String id() {
    return "gradient-descent-schedule";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(KIND, WARM, DOWN, AT);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(KIND, WARM, DOWN);
  }

  private static Schedule schedule(Parameters parameters) {
    int warm = (int) Math.floor(parameters.get(WARM));
    int down = (int) Math.floor(parameters.get(DOWN));
    return parameters.get(KIND).equals("cosine")
        ? new CosineSchedule(PEAK, 0, warm, TOTAL)
        : new StableSchedule(PEAK, warm, TOTAL, down);
  }

  private static double rate(Parameters parameters) {
    return schedule(parameters).learningRate((int) Math.floor(parameters.get(AT)));
  }

  @Override
  public View view(Parameters parameters) {
    return new Figure(
        words -> picture(parameters, words), announcement(parameters), table(parameters));
  }

  private static Node picture(Parameters parameters, Words words) {
    Schedule schedule = schedule(parameters);
    double at = parameters.get(AT);
    double rate = rate(parameters);
    Chart chart =
        Chart.of(
                Axis.of(0, TOTAL).named(words.plain("axis.step")).every(4000),
                Axis.of(0, 2.4).named(words.plain("axis.rate")))
            .high(180)
            .with(
                Curve.of(
                    "weight",
                    step -> THOUSAND * schedule.learningRate((int) Math.max(0, Math.floor(step)))));
    return chart
        .with(
            Handle.alongX(
                "at", words.plain("handle"), at, chart.x(), chart.y().at(THOUSAND * rate)))
        .picture(words.plain("picture"));
  }

  private static DataTable table(Parameters parameters) {
    Schedule schedule = schedule(parameters);
    List<DataTable.Row> rows = new ArrayList<>();
    for (int step : LANDMARKS) {
      rows.add(
          DataTable.Row.of(
              step,
              new Leaf(Num.grouped(step)),
              new Leaf(Num.fixed(schedule.learningRate(step), 6))));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("column.step"), Message.of("column.rate")),
        rows);
  }

  @Override
  public Message announcement(Parameters parameters) {
    return Message.of("describe")
        .with("step", Num.grouped((int) Math.floor(parameters.get(AT))))
        .with("rate", Num.rounded(rate(parameters), 6));
  }
}
