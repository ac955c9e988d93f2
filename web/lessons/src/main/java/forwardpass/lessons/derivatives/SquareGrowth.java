package forwardpass.lessons.derivatives;

import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** x² as a square whose side grows by Δ: two strips of x·Δ, and a corner of Δ². */
public final class SquareGrowth extends PureFigure {
  private static final NumberParameter X = new NumberParameter("x", 3.0, 1, 4, 0.5);
  private static final NumberParameter STEP = new NumberParameter("step", 0.5, 0, 1, 0.01);

  public SquareGrowth() {
    super("derivatives-square", X, STEP);
  }

  @Override
  public View view(Parameters parameters) {
    double x = parameters.get(X);
    double step = parameters.get(STEP);
    Scale far = new Scale(-x, 5.5 - x, 44, 384); // the ring edits Δ, which begins at x
    GrowthPicture picture =
        new GrowthPicture(
            x,
            x,
            step,
            step,
            List.of("x", "x"),
            List.of("\u0394", "\u0394"),
            (words, across, up) ->
                Handle.alongX(STEP.id(), words.plain("handle"), step, far, up.at(x + step)));
    return Group.of(
        "",
        new Figure(picture, announcement(parameters), table(x, step)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  private static DataTable table(double x, double step) {
    return DataTable.of("table.caption", "column.part", "column.area")
        .with(
            row("whole", Num.upTo(x * x, 4)),
            row("strips", Num.upTo(2 * x * step, 4)),
            row("corner", Num.upTo(step * step, 6)),
            row("share", Num.upTo(100 * step / (2 * x + step), 3)));
  }

  private static DataTable.Row row(String key, Num num) {
    return new DataTable.Row(key, "", List.of(Say.inline("row." + key), new Live(num)));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double x = parameters.get(X);
    double step = parameters.get(STEP);
    if (step == 0) {
      return Message.of("still");
    }
    return Message.of("describe")
        .with("growth", Num.upTo(2 * x * step + step * step, 6))
        .with("step", Num.upTo(step, 3))
        .with("slope", Num.upTo(2 * x + step, 4))
        .with("share", Num.sized(100 * step / (2 * x + step), 1));
  }
}
