package forwardpass.lessons.gradients;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Contours;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Contours, the one through the point, the gradient there, and the way that is walked. */
record ContourPicture(Quadratic f, double px, double py, double walk) implements View {
  private static final double REACH = 3;
  private static final int CELLS = 28;

  /** The arrow is drawn at this part of the gradient's length. */
  private static final double DRAWN = 0.15;

  @Override
  public Node lower(Words words) {
    double[] gradient = f.gradient(px, py);
    Axis axis = Axis.of(-REACH, REACH).every(1);
    Chart chart =
        Chart.plane(axis, axis, 430)
            .with(Contours.of("muted", f::at, f.levels(REACH)).raster(CELLS).valued(0))
            .with(Contours.of("act", f::at, f.at(px, py)).raster(CELLS));
    Plane plane = chart.plane();
    List<Node> arrows = new ArrayList<>();
    double gx = px + DRAWN * gradient[0];
    double gy = py + DRAWN * gradient[1];
    boolean steep = Vectors.norm(gradient) > 0;
    if (steep) {
      arrows.add(plane.rightAngle("axis", px, py, -gradient[1], gradient[0], -1).keyed("corner"));
      arrows.add(plane.arrow("grad", px, py, gx, gy).keyed("gradient"));
    }
    View3d.Direction along = View3d.Direction.of(walk);
    arrows.add(plane.arrow("weight", px, py, px + along.x(), py + along.y()).keyed("walk"));
    chart = chart.with(plane.clipped(arrows).keyed("arrows"));
    if (steep) {
      Node name = plane.tipLabel("label own strong halo", px, py, gx, gy, new Text("\u2207f"));
      chart = chart.with(Svg.group("grad", name).keyed("gradient-name"));
    }
    String where = Num.upTo(px, 2).text() + ", " + Num.upTo(py, 2).text();
    return chart
        .with(
            Handle.inPlane(
                ContourFigure.X.id(),
                ContourFigure.Y.id(),
                words.plain("handle"),
                where,
                px,
                py,
                plane))
        .picture(words.plain("picture"));
  }
}
