package forwardpass.lessons.movinggrid;

import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
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
  private static final double REACH = 3;
  private static final double SIZE = 232;
  private static final double HEAD = 26;

  private static Plane plane(double left) {
    return new Plane(
        new Scale(-REACH, REACH, left, left + SIZE), new Scale(-REACH, REACH, HEAD + SIZE, HEAD));
  }

  @Override
  public Node lower(Words words) {
    List<Node> marks = new ArrayList<>();
    marks.add(panel("ab", ab, 2, words));
    marks.add(panel("ba", ba, Svg.WIDTH - SIZE - 2, words));
    return Svg.plot(HEAD + SIZE + 2, words.plain("picture"), marks);
  }

  private Node panel(String key, OneAfterAnother moves, double left, Words words) {
    Plane plane = plane(left);
    Columns now = moves.after(move);
    List<Node> inside = new ArrayList<>();
    inside.add(PlaneMarks.grid(plane, now.first(), now.second()));
    inside.add(PlaneMarks.square(plane, now.first(), now.second()));
    inside.add(PlaneMarks.letter(plane, now.first(), now.second()));
    inside.add(plane.arrow("weight", 0, 0, now.first()[0], now.first()[1]).keyed("first"));
    inside.add(plane.arrow("weight", 0, 0, now.second()[0], now.second()[1]).keyed("second"));
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label own", left, HEAD - 9, words.plain("name." + key)));
    marks.addAll(plane.grid(1));
    marks.add(plane.clipped(inside).keyed("inside"));
    return Svg.group("weight", marks).keyed(key);
  }
}
