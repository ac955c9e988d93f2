package forwardpass.lessons.wordangles;

import forwardpass.engine.numeric.Trig;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Name;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The word lies along the axis; each neighbour at its true angle to it and with its true magnitude,
 * so that its distance from the word's tip is true as well. A wedge holds the nearest by angle, a
 * circle round the tip the nearest by distance.
 */
record NearPicture(Neighbours near) implements View {
  private static final int PIECES = 60;

  @Override
  public Node lower(Words words) {
    List<Neighbours.Near> angle = near.byAngle();
    List<Neighbours.Near> distance = near.byDistance();
    double right = near.magnitude();
    double top = 0.4 * near.magnitude();
    List<Neighbours.Near> all = new ArrayList<>(angle);
    all.addAll(distance);
    for (Neighbours.Near one : all) {
      right = Math.max(right, one.along());
      top = Math.max(top, one.beside());
    }
    Chart chart =
        Chart.plane(
                Axis.of(-0.12 * right, 1.28 * right).unnumbered(),
                Axis.of(-0.1 * top, 1.2 * top).unnumbered(),
                Svg.WIDTH)
            .with(wedge(angle.get(angle.size() - 1), 3 * right))
            .with(circle(distance.get(distance.size() - 1).distance()))
            .with(Curve.between("query", 0, 0, near.magnitude(), 0))
            .with(Points.at("query", near.magnitude(), 0).sized(6))
            .with(
                new Name(
                    "query",
                    "label strong own halo",
                    near.magnitude(),
                    0,
                    6,
                    List.of(new Text(near.word()))));
    for (Neighbours.Near one : angle) {
      chart = chart.with(point("key", one));
    }
    for (Neighbours.Near one : distance) {
      chart = near.isByAngle(one) ? chart : chart.with(point("value", one).hollow());
    }
    return chart.picture(words.plain("picture"));
  }

  private static Points point(String meaning, Neighbours.Near one) {
    return Points.at(meaning, one.along(), one.beside()).named(List.of(new Text(one.word())));
  }

  /** The line at the angle of the last that is near by angle. */
  private static Curve wedge(Neighbours.Near last, double reach) {
    double cosine = last.cosine();
    double sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
    return Curve.between("key", 0, 0, reach * cosine, reach * sine).dashed().thin();
  }

  /** Half a circle round the word's tip, as far as the last that is near by distance. */
  private Curve circle(double radius) {
    double[] xs = new double[PIECES + 1];
    double[] ys = new double[PIECES + 1];
    for (int i = 0; i <= PIECES; i++) {
      double turn = Math.PI * i / PIECES;
      xs[i] = near.magnitude() + radius * Trig.cos(turn);
      ys[i] = radius * Trig.sin(turn);
    }
    return Curve.through("value", xs, ys).dashed().thin();
  }
}
