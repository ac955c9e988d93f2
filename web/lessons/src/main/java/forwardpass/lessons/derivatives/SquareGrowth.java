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
    Scale across = GrowthPicture.across(x, x);
    double y = GrowthPicture.up(x, x).at(x + step);
    // The ring edits Δ, which begins where x ends.
    Scale growth = new Scale(-x, across.to() - x, across.start(), across.end());
    GrowthPicture picture =
        new GrowthPicture(
            x,
            x,
            step,
            step,
            List.of("x", "x"),
            List.of("\u0394", "\u0394"),
            words -> Handle.alongX(STEP.id(), words.plain("handle"), step, growth, y));
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
