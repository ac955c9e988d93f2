package forwardpass.lessons.derivatives;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** The curve, its tangent, and a frame around what the microscope sees. */
record TangentPicture(Sloped curve, double x, double width) implements View {
  private static final double LEFT = -2.5;
  private static final double BOTTOM = -1.5;
  private static final double SMALLEST = 0.06; // side of the frame; below it, it would be a dot

  @Override
  public Node lower(Words words) {
    Axis across = Axis.of(LEFT, LEFT + TangentFigure.FIELD).every(1);
    Axis up = Axis.of(BOTTOM, BOTTOM + TangentFigure.FIELD).every(1);
    Chart chart = Chart.plane(across, up, 430);
    double y = curve.at(x);
    double px = chart.x().at(x);
    double py = chart.y().clamped(y);
    chart = chart.clear(px, py, 14).with(Curve.of("act", curve.f()));
    double slope = curve.slopeAt(x);
    if (!Double.isNaN(slope)) {
      Message said = Message.of("slope-here").with("slope", Num.upTo(slope, 3));
      chart =
          chart.with(
              Curve.of("grad", at -> y + slope * (at - x)).named(Nodes.text(words.say(said))));
    }
    return chart
        .with(frame(chart, y))
        .with(Handle.alongX(TangentFigure.X, words.plain("handle"), x, chart.x(), py))
        .picture(words.plain("picture"));
  }

  private Element frame(Chart chart, double y) {
    double side = Math.max(SMALLEST, width);
    double pixels = chart.x().at(side) - chart.x().at(0);
    return Svg.group(
            "muted",
            Svg.rect(
                "lens", chart.x().at(x - side / 2), chart.y().at(y + side / 2), pixels, pixels))
        .keyed("frame")
        .with("data-mark", "field");
  }
}
