package forwardpass.lessons.chart;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chart is drawn on: marks at once, names when all marks are there and their places known.
 */
public final class Sheet {
  private static final double APART = 8; // between places that stand for a line
  private static final double COVERED = 1000; // the price of a place on another name, or outside

  private final Frame frame;
  private final List<Node> ground = new ArrayList<>(); // below the grid
  private final List<Node> numbers = new ArrayList<>(); // of the axes
  private final List<Node> marks = new ArrayList<>();
  private final List<Node> texts = new ArrayList<>(); // of marks, where they have to stand
  private final List<Label> labels = new ArrayList<>();
  private final List<Label.Box> taken = new ArrayList<>();
  private final List<double[]> drawn = new ArrayList<>(); // places [x, y] with something on them
  private String name = ""; // under which sentences speak of what is drawn now

  Sheet(Frame frame) {
    this.frame = frame;
  }

  /** Where values lie. */
  public Frame frame() {
    return frame;
  }

  /** Draws a mark over the grid and over the marks before it. */
  public void add(Element mark) {
    Element keyed = mark.key().isEmpty() ? mark.keyed("mark-" + marks.size()) : mark;
    marks.add(name.isEmpty() ? keyed : keyed.with("data-mark", name));
  }

  /** What is drawn from now on is marked as what sentences speak of; empty ends that. */
  void marking(String newName) {
    name = newName;
  }

  /** Draws what fills an area, below the grid. */
  public void ground(Element area) {
    ground.add(name.isEmpty() ? area : area.with("data-mark", name));
  }

  List<Node> ground() {
    return ground;
  }

  List<Node> numbers() {
    return numbers;
  }

  List<Node> marks() {
    return marks;
  }

  /** No name shall cover this line. */
  public void avoid(double x1, double y1, double x2, double y2) {
    double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    int pieces = Math.max(1, (int) Math.ceil(length / APART));
    for (int i = 0; i <= pieces; i++) {
      double part = (double) i / pieces;
      drawn.add(new double[] {x1 + part * (x2 - x1), y1 + part * (y2 - y1)});
    }
  }

  /** No name shall cover what is around this place. */
  public void keepClear(double x, double y, double radius) {
    taken.add(new Label.Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** A number of an axis: it stands where it is put, and no name shall cover it. */
  void put(String cssClass, double x, double y, int anchor, Node leaf) {
    numbers.add(standing(cssClass, x, y, anchor, leaf));
  }

  /** The same for a text of a mark, over all marks. */
  void write(String cssClass, double x, double y, int anchor, Node leaf) {
    texts.add(standing(cssClass, x, y, anchor, leaf));
  }

  private Element standing(String cssClass, double x, double y, int anchor, Node leaf) {
    Label.Place place = new Label.Place(x, y, anchor);
    taken.add(Label.box(Nodes.text(List.of(leaf)), place));
    return Svg.label(cssClass + place.cssClass(), x, y, leaf);
  }

  /**
   * Asks for a place for a name; an empty one asks for nothing.
   *
   * @param meaning the class of its colour; empty for ink
   * @param cssClass of the text: {@code label small own halo}
   */
  void name(String meaning, String cssClass, String name, List<Label.Place> places) {
    if (!name.isEmpty()) {
      labels.add(new Label(meaning, cssClass, List.of(new Text(name)), name, places));
    }
  }

  /** The same for leaves: texts, and numbers that the tests compare. */
  void name(
      String meaning, String cssClass, List<? extends Node> leaves, List<Label.Place> places) {
    labels.add(new Label(meaning, cssClass, leaves, Nodes.text(leaves), places));
  }

  /** Puts the names where they cover least, in the order in which they were asked for. */
  List<Node> names() {
    List<Node> names = new ArrayList<>(texts);
    for (Label label : labels) {
      Label.Place best = label.places().get(0);
      double least = Double.POSITIVE_INFINITY;
      for (Label.Place place : label.places()) {
        double price = price(label.at(place), place);
        if (price < least) {
          least = price;
          best = place;
        }
      }
      taken.add(label.at(best));
      Element text =
          Element.of("text", label.cssClass() + best.cssClass(), label.text())
              .with("x", best.x())
              .with("y", best.y());
      names.add(label.meaning().isEmpty() ? text : Svg.group(label.meaning(), text));
    }
    return names;
  }

  /**
   * What it covers; and what lies between it and what it names, so that each is named by its own.
   */
  private double price(Label.Box box, Label.Place place) {
    double price = 0;
    if (box.left() < 0
        || box.right() > Svg.WIDTH
        || box.top() < 0
        || box.bottom() > frame.height()) {
      price += 2 * COVERED;
    }
    price += box.bottom() > frame.bottom() + 2 ? COVERED / 4 : 0; // among the axis's numbers
    for (Label.Box other : taken) {
      price += box.meets(other) ? COVERED : 0;
    }
    Label.Box reaching = box.reaching(place.ofX(), place.ofY());
    for (double[] at : drawn) {
      price += box.holds(at[0], at[1]) ? 2 : 0;
      price += reaching.holds(at[0], at[1]) ? 1 : 0;
    }
    return price;
  }
}
