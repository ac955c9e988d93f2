package forwardpass.lessons.chart;

import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A name or a number that asks for a place beside what it belongs to. Its places are tried in
 * order.
 *
 * @param meaning the class of its colour; empty for ink
 * @param cssClass of the text, without its anchor
 */
record Label(
    String meaning,
    String cssClass,
    List<? extends Node> text,
    String letters,
    List<Place> places) {
  /** Sizes on a phone, where letters are largest against the picture, in user units. */
  private static final double LETTER = 9;

  private static final double ASCENT = 14;
  private static final double DESCENT = 5;

  /**
   * Where a text starts (anchor −1), has its middle (0) or ends (1), and its baseline.
   *
   * @param ofX where what it belongs to lies; {@code ofY} likewise
   */
  record Place(double x, double y, int anchor, double ofX, double ofY) {
    Place(double x, double y, int anchor) {
      this(x, y, anchor, x, y);
    }

    double left(double width) {
      return anchor < 0 ? x : anchor == 0 ? x - width / 2 : x - width;
    }

    String cssClass() {
      return anchor < 0 ? "" : anchor == 0 ? " mid" : " end";
    }
  }

  /** A box on the page. */
  record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** The same box and the way to a point, but for the last of it. */
    Box reaching(double x, double y) {
      return new Box(
          Math.min(left, x + 2),
          Math.min(top, y + 2),
          Math.max(right, x - 2),
          Math.max(bottom, y - 2));
    }

    boolean holds(double x, double y) {
      return x > left && x < right && y > top && y < bottom;
    }
  }

  static double width(String letters) {
    return LETTER * letters.length();
  }

  Box at(Place place) {
    return box(letters, place);
  }

  static Box box(String letters, Place place) {
    double width = width(letters);
    double left = place.left(width);
    return new Box(left, place.y() - ASCENT, left + width, place.y() + DESCENT);
  }

  /** The eight places around a mark: beside it, above and below it, then between. */
  static List<Place> around(double x, double y, double gap) {
    List<Place> places = new ArrayList<>();
    double slant = 0.7 * gap;
    places.add(new Place(x + gap, y + DESCENT, -1, x, y));
    places.add(new Place(x - gap, y + DESCENT, 1, x, y));
    places.add(new Place(x, y - gap, 0, x, y));
    places.add(new Place(x, y + gap + ASCENT - 2, 0, x, y));
    for (int across = 1; across >= -1; across -= 2) {
      places.add(new Place(x + across * slant, y - slant, -across, x, y));
      places.add(new Place(x + across * slant, y + slant + ASCENT - 4, -across, x, y));
    }
    return places;
  }
}
