package forwardpass.lessons.derivatives;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** What stands within the frame, as large as the whole plane: the curve against its tangent. */
record MicroscopePicture(Sloped curve, double x, double width, double magnification)
    implements View {
  private static final double SIZE = 430;

  @Override
  public Node lower(Words words) {
    double y = curve.at(x);
    double half = width / 2;
    // Counted from the point itself, so that no digits are lost at high magnification.
    Chart chart = Chart.plane(Axis.of(-half, half).bare(), Axis.of(-half, half).bare(), SIZE);
    double slope = curve.slopeAt(x);
    if (!Double.isNaN(slope)) {
      chart = chart.with(Curve.of("grad", at -> slope * at));
    }
    double left = chart.x().at(-half);
    Message zoom = Message.of("zoomed").with("zoom", Num.upTo(magnification, 0));
    Message field = Message.of("field").with("width", Num.sized(width, 3));
    return chart
        .with(Curve.of("act", at -> curve.at(x + at) - y))
        .with(Points.at("act", 0, 0).sized(6))
        .with(Svg.group("muted", Svg.rect("lens", left, 0, SIZE, SIZE)).keyed("frame"))
        .with(Svg.label("label strong halo num", left + 12, 28, nodes(words, zoom)).keyed("zoom"))
        .with(
            Svg.label("label small halo num", left + 12, SIZE - 14, nodes(words, field))
                .keyed("field"))
        .picture(words.plain("microscope"));
  }

  private static Node[] nodes(Words words, Message message) {
    return words.say(message).toArray(new Node[0]);
  }
}
