package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.EigenTwoByTwo;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A vector that can be pulled, its image, and the lines along which the two agree. */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record EigenPicture(VectorParameter parameter, double[] v, double[] image, EigenTwoByTwo eigen)
    implements View {
  private static final double REACH = 6;
  private static final Chart CHART = Chart.square(REACH, 400);
  private static final Plane PLANE = CHART.plane();

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>(CHART.nodes());
    for (int i = 0; i < eigen.directions(); i++) {
      double x = eigen.vector(i)[0];
      double y = eigen.vector(i)[1];
      double far = REACH / Math.max(Math.abs(x), Math.abs(y));
      marks.add(Svg.group("weight", PLANE.path("line dash", -far * x, -far * y, far * x, far * y)));
    }
    // An image beyond the plane is cut off where it leaves it.
    double largest = Math.max(Math.abs(image[0]), Math.abs(image[1]));
    double shown = largest > REACH ? REACH / largest : 1;
    marks.add(PLANE.arrow("act", 0, 0, shown * image[0], shown * image[1]).keyed("image"));
    marks.add(label("act", words.plain("name.image"), shown * image[0], shown * image[1]));
    marks.add(PLANE.arrowToRing("query", 0, 0, v[0], v[1]).keyed("v"));
    marks.add(label("query", words.plain("name.v"), v[0], v[1]));
    marks.add(Handle.ofPoint(parameter.id(), words.plain("handle"), v, 2, PLANE));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  private static Node label(String meaning, String text, double x, double y) {
    return Svg.group(meaning, PLANE.tipLabel("label own halo", 0, 0, x, y, new Text(text)));
  }
}
