package forwardpass.lessons.chart;

import forwardpass.lessons.node.Node;
import java.util.List;

/**
 * A text beside a place that the figure marks itself, such as a draggable ring; no other name
 * covers that place.
 *
 * @param cssClass of the text
 * @param radius how far what is there reaches, in user units
 */
public record Name(
    String meaning, String cssClass, double x, double y, double radius, List<? extends Node> text)
    implements Mark {
  private static final double RING = 11;
  private static final double GAP = 7;

  public Name {
    text = List.copyOf(text);
  }

  /** Beside a ring. */
  public static Name of(String meaning, double x, double y, Node... text) {
    return new Name(meaning, "label num own halo", x, y, RING, List.of(text));
  }

  /** A result, which lights up when it changes. */
  public Name live() {
    return new Name(meaning, cssClass + " live", x, y, radius, text);
  }

  /** Beside something of another size than a ring. */
  public Name around(double newRadius) {
    return new Name(meaning, cssClass, x, y, newRadius, text);
  }

  @Override
  public void draw(Sheet sheet) {
    double px = sheet.frame().x(x);
    double py = sheet.frame().y(y);
    sheet.keepClear(px, py, radius);
    sheet.name(meaning, cssClass, text, Label.around(px, py, radius + GAP));
  }
}
