package forwardpass.lessons.derivatives;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** x² as a square whose side grows by Δ: two strips of x·Δ, and a corner of Δ². */
public final class SquareGrowth extends PanelFigure {
  private static final NumberParameter X = new NumberParameter("x", 3.0, 1, 4, 0.5);
  private static final NumberParameter STEP = new NumberParameter("step", 0.5, 0, 1, 0.01);

  public SquareGrowth() {
    super("derivatives-square", X, STEP);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double x = parameters.get(X);
    double step = parameters.get(STEP);
    double share = 100 * step / (2 * x + step);
    TableBuilder table = TableBuilder.of("table.caption", "column.part", "column.area");
    table.saidRow("whole").upTo(4, x * x);
    table.saidRow("strips").upTo(4, 2 * x * step);
    table.saidRow("corner").upTo(6, step * step);
    table.saidRow("share").upTo(3, share);
    Message describe =
        Message.of("describe")
            .with("growth", Num.upTo(2 * x * step + step * step, 6))
            .with("step", Num.upTo(step, 3))
            .with("slope", Num.upTo(2 * x + step, 4))
            .with("share", Num.sized(share, 1));
    return Panel.saying(step == 0 ? Message.of("still") : describe)
        .figure(picture(x, step), table)
        .verdict()
        .names("x", Num.upTo(x, 3), "x")
        .names("step", Num.upTo(step, 3), "step")
        .names("strip", Num.upTo(x * step, 4), "right")
        .names("corner", Num.upTo(step * step, 6), "corner");
  }

  private static View picture(double x, double step) {
    Scale across = GrowthPicture.across(x, x);
    double y = GrowthPicture.up(x, x).at(x + step);
    // The ring edits Δ, which begins where x ends.
    Scale growth = new Scale(-x, across.to() - x, across.start(), across.end());
    List<String> sides = List.of("x", "x");
    List<String> steps = List.of("\u0394", "\u0394");
    GrowthPicture.RingAt ring =
        words -> Handle.alongX(STEP, words.plain("handle"), step, growth, y);
    return new GrowthPicture(x, x, step, step, sides, steps, ring);
  }
}
