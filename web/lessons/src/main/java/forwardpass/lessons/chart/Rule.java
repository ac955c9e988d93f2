package forwardpass.lessons.chart;

import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * A dashed line through the whole frame at one value, to read others against: named at its right
 * end, or beside its top.
 *
 * @param isAcross whether it runs from left to right
 */
public record Rule(String meaning, String name, double at, boolean isAcross) implements Mark {
  private static final double GAP = 6;
  private static final int PLACES = 8;

  /** From left to right, at a value of the upward axis. */
  public static Rule across(String meaning, double y) {
    return new Rule(meaning, "", y, true);
  }

  /** From bottom to top, at a value of the axis across. */
  public static Rule up(String meaning, double x) {
    return new Rule(meaning, "", x, false);
  }

  public Rule named(String newName) {
    return new Rule(meaning, newName, at, isAcross);
  }

  @Override
  public void draw(Sheet sheet) {
    Frame frame = sheet.frame();
    double x1 = isAcross ? frame.left() : frame.x(at);
    double x2 = isAcross ? frame.right() : x1;
    double y1 = isAcross ? frame.y(at) : frame.top();
    double y2 = isAcross ? y1 : frame.bottom();
    if (!frame.holds(x1, y1)) {
      sheet.add(Svg.group(meaning));
      return;
    }
    sheet.add(Svg.group(meaning, Svg.line("line thin dash", x1, y1, x2, y2)));
    sheet.avoid(x1, y1, x2, y2);
    sheet.name(
        meaning, "label small own halo", name, isAcross ? along(x1, x2, y1) : beside(x1, y1, y2));
  }

  /** Beyond the right end, then above and below the line, from the right to the left. */
  private static List<Label.Place> along(double x1, double x2, double y) {
    List<Label.Place> places = new ArrayList<>();
    places.add(new Label.Place(x2 + GAP, y + 5, -1));
    for (int i = 0; i <= PLACES; i++) {
      double x = x2 + (x1 - x2) * i / PLACES;
      int anchor = i == 0 ? 1 : i == PLACES ? -1 : 0;
      places.add(new Label.Place(x, y - GAP, anchor));
      places.add(new Label.Place(x, y + GAP + 11, anchor));
    }
    return places;
  }

  /** To the right and to the left of the line, from the top down. */
  private static List<Label.Place> beside(double x, double y1, double y2) {
    List<Label.Place> places = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      double y = y1 + 14 + (y2 - y1 - 20) * i / (PLACES - 1);
      places.add(new Label.Place(x + GAP, y, -1));
      places.add(new Label.Place(x - GAP, y, 1));
    }
    return places;
  }
}
