package forwardpass.lessons.gradientdescent;

import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.play.Player;
import forwardpass.lessons.play.Playing;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A whole training run of the smallest language model, its loss plotted. */
public final class LoopFigure implements Lesson<Playing> {
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.3, 0, 12, 0.1);
  private static final ChoiceParameter BATCH =
      new ChoiceParameter("batch", "10", List.of("10", "5", "2", "1"));
  private static final IntegerParameter SEED = new IntegerParameter("seed", 1, 0, 999);
  private static final NumberParameter AT =
      new NumberParameter("at", (double) TextRun.STEPS, 0, TextRun.STEPS, 1);
  private static final Player PLAYER = new Player(AT, 1, 60);
  private static final int[] LANDMARKS = {0, 1, 2, 3, 5, 10, 20, 40, 60};
  private static final double TOP = 3;

  @Override
  public String id() {
    return "gradient-descent-loop";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(ALPHA, BATCH, SEED, AT);
  }

  @Override
  public Playing init(Parameters parameters) {
    return Playing.STILL;
  }

  @Override
  public StateCodec<Playing> codec() {
    return Playing.CODEC;
  }

  @Override
  public Update<Playing> update(Parameters parameters, Playing state, Event event) {
    return PLAYER.update(parameters, state, event);
  }

  private static int batch(Parameters parameters) {
    return Ascii.whole(parameters.get(BATCH));
  }

  private static int step(Parameters parameters) {
    return (int) Math.floor(parameters.get(AT));
  }

  private static TextRun run(Parameters parameters) {
    return TextRun.of(parameters.get(ALPHA), batch(parameters), parameters.get(SEED));
  }

  @Override
  public View view(Parameters parameters, Playing state) {
    TextRun run = run(parameters);
    return Group.of(
        "",
        PLAYER.bar(parameters, state),
        new Figure(
            words -> picture(parameters, run, words),
            announcement(parameters, state),
            table(parameters, run)),
        new Say("p", "lab-note", shares(run, step(parameters))));
  }

  private static Node picture(Parameters parameters, TextRun run, Words words) {
    int step = step(parameters);
    double floor = Entropy.of(TextRun.TRUTH);
    Chart chart =
        Chart.of(
                Axis.of(0, TextRun.STEPS).named(words.plain("axis.step")).every(10),
                Axis.of(0, TOP).named(words.plain("axis.loss")).every(0.5))
            .with(Rule.across("muted", floor).named(words.plain("floor")));
    if (batch(parameters) < 10 && step > 0) {
      chart =
          chart.with(
              Curve.through("loss", counted(step), Arrays.copyOf(run.seen(), step))
                  .thin()
                  .dashed()
                  .named(words.plain("seen")));
    }
    double[] all = Arrays.copyOf(run.all(), step + 1);
    return chart
        .with(Curve.through("loss", counted(step + 1), all).named(words.plain("all")))
        .with(Points.at("loss", step, all[step]))
        .picture(words.plain("picture"));
  }

  private static double[] counted(int count) {
    double[] steps = new double[count];
    for (int i = 0; i < count; i++) {
      steps[i] = i;
    }
    return steps;
  }

  private static Message shares(TextRun run, int step) {
    return Message.of("shares")
        .with("step", step)
        .with("q", Shown.rounded(2, Softmax.softmax(run.logits()[step])))
        .with("loss", Num.fixed(run.all()[step], 3))
        .with("floor", Num.fixed(Entropy.of(TextRun.TRUTH), 3));
  }

  private static DataTable table(Parameters parameters, TextRun run) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int step : LANDMARKS) {
      boolean isLast = step == TextRun.STEPS;
      rows.add(
          new DataTable.Row(
              Integer.toString(step),
              step == step(parameters) ? "lit" : "",
              List.of(
                  new Leaf(Num.whole(step)),
                  new Leaf(Num.fixed(run.all()[step], 3)),
                  isLast ? Say.inline("none") : new Leaf(Num.fixed(run.seen()[step], 3)))));
    }
    return new DataTable(
        Message.of("table.caption"),
        List.of(Message.of("column.step"), Message.of("column.all"), Message.of("column.seen")),
        rows);
  }

  @Override
  public List<Named> named(Parameters parameters, Playing state) {
    int step = step(parameters);
    return List.of(
        Named.of("step", Num.whole(step)).at("at"),
        Named.of("loss", Num.fixed(run(parameters).all()[step], 3)));
  }

  @Override
  public Message announcement(Parameters parameters, Playing state) {
    return shares(run(parameters), step(parameters));
  }
}
