package forwardpass.lessons.scene;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.List;

/** The primitive marks. Classes carry the colours and the sizes; coordinates are in user units. */
public final class Svg {
  /** Every plot is this wide; the page scales it to its column. */
  public static final int WIDTH = 480;

  private Svg() {}

  /** A picture. Its parts can be reached by keyboard, so it is a group rather than an image. */
  public static Element plot(double height, String label, List<? extends Node> marks) {
    return Element.of("svg", "plot", marks)
        .with("viewBox", "0 0 " + WIDTH + " " + (int) Math.ceil(height))
        .with("role", "group")
        .with("aria-label", label);
  }

  public static Element group(String cssClass, List<? extends Node> marks) {
    return Element.of("g", cssClass, marks);
  }

  public static Element group(String cssClass, Node... marks) {
    return Element.of("g", cssClass, marks);
  }

  public static Element line(String cssClass, double x1, double y1, double x2, double y2) {
    return Element.of("line", cssClass).with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
  }

  public static Element rect(String cssClass, double x, double y, double width, double height) {
    return Element.of("rect", cssClass)
        .with("x", x)
        .with("y", y)
        .with("width", width)
        .with("height", height);
  }

  public static Element circle(String cssClass, double cx, double cy, double r) {
    return Element.of("circle", cssClass).with("cx", cx).with("cy", cy).with("r", r);
  }

  public static Element label(String cssClass, double x, double y, Node... content) {
    return Element.of("text", cssClass, content).with("x", x).with("y", y);
  }

  public static Element label(String cssClass, double x, double y, String text) {
    return label(cssClass, x, y, new Text(text));
  }

  public static Element label(String cssClass, double x, double y, Num num) {
    return label(cssClass, x, y, new Node[] {num});
  }
}
