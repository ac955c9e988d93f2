package forwardpass.lessons.landscape;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The four ways as far as they have come: a line, a mark of its own shape at its head, a name. */
final class WalkMarks {
  private static final double SIZE = 6;
  private static final double NAME_AWAY = 12;
  private static final double LINE_HEIGHT = 20;
  private static final double NAME_WIDTH = 90;

  private WalkMarks() {}

  /** From the two weights to user units. */
  interface View {
    double[] seen(double x, double y);
  }

  /** A name beside the head that it belongs to. */
  private record Tag(String name, double x, double y) {}

  /**
   * The marks.
   *
   * @param at how many steps have been made, whole or not
   * @param chosen the walk that is drawn strongly
   */
  static List<Node> of(List<Walk> walks, double at, String chosen, View view, Words words) {
    List<Node> marks = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (Walk walk : walks) {
      double[] head = walk.at(at);
      String cssClass =
          "weight walk " + walk.name() + (walk.name().equals(chosen) ? " chosen" : "");
      List<Node> own = new ArrayList<>();
      own.add(Element.of("path", "line").with("d", path(walk, at, view)).keyed("line"));
      if (isOnMap(head)) {
        double[] seen = view.seen(head[0], head[1]);
        own.add(head(walk.name(), seen[0], seen[1]).keyed("head"));
        tags.add(new Tag(walk.name(), seen[0] + NAME_AWAY, seen[1] + 5));
      }
      marks.add(Svg.group(cssClass, own).keyed("walk-" + walk.name()));
    }
    for (Tag tag : apart(tags)) {
      String strong = tag.name().equals(chosen) ? "label halo strong" : "label small halo";
      boolean atEdge = tag.x() + NAME_WIDTH > Svg.WIDTH;
      marks.add(
          Svg.label(
                  atEdge ? strong + " end" : strong,
                  atEdge ? tag.x() - 2 * NAME_AWAY : tag.x(),
                  tag.y(),
                  words.plain("walk." + tag.name()))
              .keyed("name-" + tag.name()));
    }
    return marks;
  }

  private static boolean isOnMap(double[] w) {
    return Math.abs(w[0]) <= Surface.REACH && Math.abs(w[1]) <= Surface.REACH;
  }

  /** The way so far; where it leaves the map, the pen is lifted. */
  private static String path(Walk walk, double at, View view) {
    StringBuilder d = new StringBuilder();
    int whole = (int) Math.floor(Math.min(at, walk.steps()));
    boolean isDown = false;
    for (int step = 0; step <= whole + 1; step++) {
      double[] w = step <= whole ? walk.stands().get(step).place() : walk.at(at);
      boolean isSeen = isOnMap(w);
      if (isSeen) {
        d.append(isDown ? "L" : "M").append(Relief.point(view.seen(w[0], w[1])));
      }
      isDown = isSeen;
    }
    return d.toString();
  }

  private static Element head(String name, double x, double y) {
    return switch (name) {
      case "sgd" -> Svg.circle("mark", x, y, SIZE);
      case "momentum" -> Svg.rect("mark", x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
      case "adam" -> polygon(x, y - SIZE - 1, x + SIZE + 1, y + SIZE, x - SIZE - 1, y + SIZE);
      default -> polygon(x, y - SIZE - 2, x + SIZE + 2, y, x, y + SIZE + 2, x - SIZE - 2, y);
    };
  }

  private static Element polygon(double... xy) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < xy.length; i += 2) {
      points.append(i == 0 ? "" : " ");
      points.append(Num.plain(xy[i], 1)).append(',').append(Num.plain(xy[i + 1], 1));
    }
    return Element.of("polygon", "mark").with("points", points.toString());
  }

  /** The names, pushed down where they would lie on one another. */
  private static List<Tag> apart(List<Tag> tags) {
    List<Tag> placed = new ArrayList<>();
    for (Tag tag : tags) {
      double y = tag.y();
      boolean moved = true;
      while (moved) {
        moved = false;
        for (Tag other : placed) {
          boolean beside = Math.abs(other.x() - tag.x()) > NAME_WIDTH;
          if (!beside && Math.abs(other.y() - y) < LINE_HEIGHT - 0.5) {
            y = other.y() + LINE_HEIGHT;
            moved = true;
          }
        }
      }
      placed.add(new Tag(tag.name(), tag.x(), y));
    }
    return placed;
  }
}
