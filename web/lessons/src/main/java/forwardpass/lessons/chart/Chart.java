package forwardpass.lessons.chart;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * A plot: two axes and what is drawn over them, in the order in which it was added. Every method
 * gives a new chart.
 *
 * <pre>{@code
 * Chart.of(Axis.of(0, 1).named("p"), Axis.of(0, 5).named("loss"))
 *     .with(Curve.of("loss", Information::surprise).named("−ln p"))
 *     .with(Points.at("loss", 0.5, 0.693).named(List.of(Num.fixed(0.693, 3))))
 *     .picture(words.plain("picture"));
 * }</pre>
 */
public record Chart(Frame frame, List<Mark> marks) {
  public Chart {
    marks = List.copyOf(marks);
  }

  /** Numbers below and to the left, a grid line at each number of the upward axis. */
  public static Chart of(Axis x, Axis y) {
    Axis across = x.shows() == Axis.Shows.GRID ? x.ticked() : x;
    return new Chart(Frame.around(across, y), List.of());
  }

  /**
   * A plane with equal units both ways, so many user units wide; the axes run through the origin.
   */
  public static Chart plane(Axis x, Axis y, double width) {
    return new Chart(Frame.plane(x, y, width), List.of());
  }

  /** A plane that reaches as far in each direction, with grid lines at whole numbers. */
  public static Chart square(double reach, double width) {
    Axis axis = Axis.of(-reach, reach).every(1);
    return plane(axis, axis, width);
  }

  /** With a frame of this height, in user units. */
  public Chart high(double height) {
    return new Chart(frame.high(height), marks);
  }

  /** With the frame here, in user units. */
  public Chart within(double left, double top, double right, double bottom) {
    return new Chart(frame.within(left, top, right, bottom), marks);
  }

  /** With so much room to the right of the frame, for names. */
  public Chart room(double right) {
    return within(frame.left(), frame.top(), Svg.WIDTH - right, frame.bottom());
  }

  /** With grid lines at both axes' numbers. */
  public Chart crossed() {
    Axis grid = frame.x().crossed();
    return new Chart(
        new Frame(
            grid,
            frame.y(),
            frame.left(),
            frame.top(),
            frame.right(),
            frame.bottom(),
            frame.isPlane()),
        marks);
  }

  public Chart with(Mark mark) {
    List<Mark> more = new ArrayList<>(marks);
    more.add(mark);
    return new Chart(frame, more);
  }

  /** With marks of the figure's own, such as rings; their places come from {@link #x}. */
  public Chart with(Element own) {
    return with(new Own(own));
  }

  /** With no name within so many user units of a point: something of the figure's stands there. */
  public Chart clear(double x, double y, double radius) {
    return with(new Clear(x, y, radius));
  }

  /** From values to x, on a logarithmic axis from powers of ten; what a {@code Handle} needs. */
  public Scale x() {
    return frame.across();
  }

  /** From values to y. */
  public Scale y() {
    return frame.up();
  }

  /** What draws arrows and angles over these axes. */
  public Plane plane() {
    return new Plane(x(), y());
  }

  /** How high the picture is, in user units. */
  public double height() {
    return frame.height();
  }

  /** All of it, to be put into a picture. */
  public List<Node> nodes() {
    Grid grid = new Grid(frame);
    Sheet sheet = new Sheet(frame);
    grid.write(sheet);
    for (int i = 0; i < marks.size(); i++) {
      marks.get(i).draw(sheet);
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(Svg.group("", sheet.ground()).keyed("ground"));
    nodes.add(grid.lines());
    nodes.add(grid.axes());
    nodes.add(Svg.group("", sheet.numbers()).keyed("numbers"));
    nodes.addAll(sheet.marks());
    nodes.add(Svg.group("", sheet.names()).keyed("names"));
    return nodes;
  }

  /** The picture, with what a screen reader calls it. */
  public Element picture(String label) {
    return Svg.plot(height(), label, nodes());
  }

  private record Own(Element element) implements Mark {
    @Override
    public void draw(Sheet sheet) {
      sheet.add(element);
    }
  }

  private record Clear(double x, double y, double radius) implements Mark {
    @Override
    public void draw(Sheet sheet) {
      sheet.keepClear(sheet.frame().x(x), sheet.frame().y(y), radius);
    }
  }
}
