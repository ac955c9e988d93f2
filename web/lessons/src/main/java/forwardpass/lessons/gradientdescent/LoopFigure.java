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
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.play.Player;
import forwardpass.lessons.play.Playing;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.Arrays;
import java.util.List;

/** A whole training run of the smallest language model, its loss plotted. */
public final class LoopFigure extends StatefulFigure<Playing> implements PanelLesson<Playing> {
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.3, 0, 12, 0.1);
  private static final ChoiceParameter BATCH =
      new ChoiceParameter("batch", "10", List.of("10", "5", "2", "1"));
  private static final IntegerParameter SEED = new IntegerParameter("seed", 1, 0, 999);
  private static final NumberParameter AT =
      new NumberParameter("at", (double) TextRun.STEPS, 0, TextRun.STEPS, 1);
  private static final Player PLAYER = new Player(AT, 1, 60);
  private static final int[] LANDMARKS = {0, 1, 2, 3, 5, 10, 20, 40, 60};
  private static final double TOP = 3;

  public LoopFigure() {
    super("gradient-descent-loop", Playing.CODEC, ALPHA, BATCH, SEED, AT);
  }

  @Override
  public Playing init(Parameters parameters) {
    return Playing.STILL;
  }

  @Override
  public Update<Playing> update(Parameters parameters, Playing state, Event event) {
    return PLAYER.update(parameters, state, event);
  }

  @Override
  public Panel panel(Parameters parameters, Playing state) {
    int batch = Ascii.whole(parameters.get(BATCH));
    int step = (int) Math.floor(parameters.get(AT));
    TextRun run = TextRun.of(parameters.get(ALPHA), batch, parameters.get(SEED));
    Num loss = Num.fixed(run.all()[step], 3);
    Message shares =
        Message.of("shares")
            .with("step", step)
            .with("q", Shown.rounded(2, Softmax.softmax(run.logits()[step])))
            .with("loss", loss)
            .with("floor", Num.fixed(Entropy.of(TextRun.TRUTH), 3));
    return Panel.saying(shares)
        .with(PLAYER.bar(parameters, state))
        .figure(words -> picture(batch, step, run, words), table(step, run))
        .with(new Say("p", "lab-note", shares))
        .names("step", Num.whole(step), "at")
        .names("loss", loss);
  }

  private static Node picture(int batch, int step, TextRun run, Words words) {
    double floor = Entropy.of(TextRun.TRUTH);
    Chart chart =
        Chart.of(
                Axis.of(0, TextRun.STEPS).named(words.plain("axis.step")).every(10),
                Axis.of(0, TOP).named(words.plain("axis.loss")).every(0.5))
            .with(Rule.across("muted", floor).named(words.plain("floor")));
    if (batch < 10 && step > 0) {
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

  private static TableBuilder table(int now, TextRun run) {
    TableBuilder table =
        TableBuilder.of("table.caption", "column.step", "column.all", "column.seen");
    for (int step : LANDMARKS) {
      TableBuilder.Row row = table.row(step).litWhen(step == now).given(Num.whole(step));
      row.given(Num.fixed(run.all()[step], 3));
      if (step == TextRun.STEPS) {
        row.said("none");
      } else {
        row.given(Num.fixed(run.seen()[step], 3));
      }
    }
    return table;
  }
}
