package forwardpass.lessons.derivatives;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What stands within the frame, as large as the whole plane: the curve against its tangent. */
record MicroscopePicture(Curve curve, double x, double width, double magnification)
    implements View {
  private static final double SIZE = 430;
  private static final int PIECES = 40; // even, so that a corner in the middle stays one

  @Override
  public Node lower(Words words) {
    double y = curve.at(x);
    double half = width / 2;
    Plane plane = Plane.window(x - half, x + half, y - half, y + half, SIZE);
    double slope = curve.slopeAt(x);
    List<Node> lines = new ArrayList<>();
    if (!Double.isNaN(slope)) {
      double[] ends = {x - half, y - half * slope, x + half, y + half * slope};
      lines.add(Svg.group("grad", plane.path("line", ends)).keyed("tangent"));
    }
    double[] points = TangentPicture.points(curve, x - half, width, PIECES);
    lines.add(Svg.group("act", plane.path("line", points)).keyed("curve"));
    lines.add(Svg.circle("mark", plane.x().at(x), plane.y().at(y), 5).keyed("point"));
    double left = plane.x().start();
    Message zoom = Message.of("zoomed").with("zoom", Num.upTo(magnification, 0));
    Message field = Message.of("field").with("width", Num.sized(width, 3));
    return Svg.plot(
        SIZE,
        words.plain("microscope"),
        List.of(
            Svg.group("muted", Svg.rect("lens", left, 0, SIZE, SIZE)).keyed("frame"),
            plane.clipped(lines).keyed("lines"),
            Svg.label("label strong halo num", left + 12, 26, nodes(words, zoom)).keyed("zoom"),
            Svg.label("label small halo num", left + 12, SIZE - 12, nodes(words, field))
                .keyed("field")));
  }

  private static Node[] nodes(Words words, Message message) {
    return words.say(message).toArray(new Node[0]);
  }
}
