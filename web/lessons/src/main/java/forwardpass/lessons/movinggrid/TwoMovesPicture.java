package forwardpass.lessons.movinggrid;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Two planes side by side: the same two moves in both orders.
 *
 * @param ab B first, then A; {@code ba} the other way round
 * @param move how far both have gone, from 0 to 2
 */
record TwoMovesPicture(OneAfterAnother ab, OneAfterAnother ba, double move) implements View {
  private static final double SIZE = 232;
  private static final double HEAD = 26;
  private static final Axis AXIS = Axis.of(-3, 3).every(1);
  private static final Chart CHART = Chart.plane(AXIS, AXIS, SIZE);
  private static final Plane PLANE = CHART.plane();

  @Override
  public Node lower(Words words) {
    double aside = (Svg.WIDTH - SIZE) / 2; // from the middle, where a plane is drawn
    List<Node> marks = new ArrayList<>();
    marks.add(panel("ab", ab, -aside, words));
    marks.add(panel("ba", ba, aside, words));
    return Svg.plot(HEAD + CHART.height(), words.plain("picture"), marks);
  }

  private Node panel(String key, OneAfterAnother moves, double aside, Words words) {
    Columns now = moves.after(move);
    List<Node> inside = new ArrayList<>();
    inside.add(PlaneMarks.grid(PLANE, now.first(), now.second()));
    inside.add(PlaneMarks.square(PLANE, now.first(), now.second()));
    inside.add(PlaneMarks.letter(PLANE, now.first(), now.second()));
    inside.add(PLANE.arrow("weight", 0, 0, now.first()[0], now.first()[1]).keyed("first"));
    inside.add(PLANE.arrow("weight", 0, 0, now.second()[0], now.second()[1]).keyed("second"));
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label own", PLANE.x().start(), -9, words.plain("name." + key)));
    marks.addAll(PlaneMarks.still(CHART, inside));
    return Svg.group("weight", marks)
        .keyed(key)
        .with("data-mark", key)
        .with("transform", "translate(" + Num.plain(aside, 3) + " " + Num.plain(HEAD, 3) + ")");
  }
}
