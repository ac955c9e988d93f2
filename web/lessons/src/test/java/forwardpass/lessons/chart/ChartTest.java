package forwardpass.lessons.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final Chart UNIT =
      Chart.of(Axis.of(0, 10), Axis.of(0, 10)).within(100, 0, 400, 300);

  private static String text(List<? extends Node> nodes) {
    return nodes.stream().map(node -> Nodes.text(List.of(node))).collect(Collectors.joining(" "));
  }

  /** All elements of a kind, in the order of drawing. */
  private static List<Element> all(String tag, Node node) {
    List<Element> found = new ArrayList<>();
    if (node instanceof Element element) {
      if (element.tag().equals(tag)) {
        found.add(element);
      }
      element.children().forEach(child -> found.addAll(all(tag, child)));
    }
    return found;
  }

  private static List<String> numbers(Axis axis, double length, boolean isAcross) {
    double step = Ticks.distance(axis, length, isAcross);
    return Arrays.stream(Ticks.at(axis, step))
        .mapToObj(at -> axis.number(at, step).text())
        .toList();
  }

  private static String path(Mark mark) {
    Element svg = UNIT.with(mark).picture("p");
    return String.valueOf(all("path", svg).get(0).attr("d"));
  }

  @Test
  void choosesStepsOfOneTwoOrFive() {
    assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "1"), numbers(Axis.of(0, 1), 220, false));
    assertEquals(List.of("0", "1", "2", "3", "4", "5"), numbers(Axis.of(0, 5.5), 220, false));
    assertEquals(
        List.of("−400", "−300", "−200", "−100", "0"), numbers(Axis.of(0, -400), 160, false));
    assertEquals(List.of("0", "5,000", "10,000"), numbers(Axis.of(0, 13_800), 200, true));
  }

  @Test
  void writesEachTickWithTheDigitsOfItsStep() {
    assertEquals(
        List.of("0", "0.25", "0.5", "0.75", "1"), numbers(Axis.of(0, 1).every(0.25), 400, true));
    assertEquals(
        List.of("1.5", "2.0", "2.5"), numbers(Axis.of(1.5, 2.5).every(0.5).fixed(1), 220, false));
    assertEquals(0.3, Ticks.at(Axis.of(0, 1), 0.1)[3], "and not 0.1 + 0.1 + 0.1");
  }

  @Test
  void writesPowersOfTenOnALogarithmicAxis() {
    assertEquals(
        List.of("10⁻³", "0.01", "0.1", "1", "10", "100", "10³"),
        numbers(Axis.log(1e-3, 1e3), 300, false));
    Chart log = Chart.of(Axis.log(1, 1e4), Axis.of(0, 1)).within(0, 0, 400, 100);
    assertEquals(200, log.frame().x(100), 1e-9, "halfway between 1 and 10⁴");
  }

  @Test
  void leavesRoomForNumbersSideBySide() {
    List<String> numbers = numbers(Axis.of(0, 1_000_000), 400, true);
    assertEquals(List.of("0", "500,000", "1,000,000"), numbers);
  }

  @Test
  void cutsACurveOffAtTheFrame() {
    // y = 2x leaves the frame at x = 5, which lies at 250 of 100 … 400.
    assertEquals(
        "M100,300L250,0", path(Curve.between("act", 0, 0, 10, 20)), "where it leaves the frame");
    assertEquals(
        "M175,300L325,0", path(Curve.between("act", 0, -5, 10, 15).thin()), "enters and leaves");
  }

  @Test
  void leavesAGapWhereAFunctionIsNotFinite() {
    String halves =
        path(
            Curve.through(
                "act", new double[] {0, 2, 4, 6, 8}, new double[] {1, 1, Double.NaN, 1, 1}));
    assertEquals("M100,270L160,270M280,270L340,270", halves);
    String pole = path(Curve.of("act", x -> 1 / (x - 5)));
    assertEquals(1, pole.chars().filter(c -> c == 'M').count(), "1/(x − 5) is above 0 on one side");
    String through = path(Curve.of("act", x -> 5 + 1 / (x - 5.01)));
    assertEquals(2, through.chars().filter(c -> c == 'M').count(), "no line across the pole");
  }

  @Test
  void followsABendCloserThanAStraight() {
    int straight = Curve.of("act", x -> x).stroke(UNIT.frame()).points().size();
    List<double[]> bent =
        Curve.of("act", x -> 5 + 4 * Math.sin(3 * x)).stroke(UNIT.frame()).points();
    assertTrue(bent.size() > straight, bent.size() + " places against " + straight);
    for (int i = 1; i < bent.size(); i++) {
      double x = (bent.get(i)[0] + bent.get(i - 1)[0]) / 2;
      double y = (bent.get(i)[1] + bent.get(i - 1)[1]) / 2;
      double wave = UNIT.frame().y(5 + 4 * Math.sin(3 * (x - 100) / 30));
      assertEquals(wave, y, 0.5, "half a unit at most beside the graph, at " + x);
    }
  }

  @Test
  void putsNamesWhereTheyCoverNeitherEachOtherNorTheCurves() {
    Chart chart = UNIT;
    for (int i = 0; i < 5; i++) {
      double slope = 1 - 0.02 * i;
      chart = chart.with(Curve.of("act", x -> slope * x).named("slope " + i));
    }
    Sheet sheet = new Sheet(chart.frame());
    chart.marks().forEach(mark -> mark.draw(sheet));
    List<Node> names = sheet.names();
    assertEquals(5, names.size());
    List<Label.Box> boxes = new ArrayList<>();
    for (Node name : names) {
      Element label = all("text", name).get(0);
      Label.Place place =
          new Label.Place(
              Double.parseDouble(String.valueOf(label.attr("x"))),
              Double.parseDouble(String.valueOf(label.attr("y"))),
              anchor(label));
      Label.Box box = Label.box("slope 0", place);
      boxes.forEach(other -> assertFalse(box.meets(other), box + " on " + other));
      assertTrue(box.left() >= 0 && box.right() <= 480 && box.top() >= 0, () -> "" + box);
      boxes.add(box);
    }
  }

  private static int anchor(Element label) {
    String css = String.valueOf(label.attr("class"));
    return css.contains(" mid") ? 0 : css.contains(" end") ? 1 : -1;
  }

  @Test
  void keepsTheUnitsOfAPlaneSquare() {
    Chart plane = Chart.plane(Axis.of(-2, 6), Axis.of(-1, 3), 400);
    assertEquals(200, plane.height());
    assertEquals(50, plane.frame().x(1) - plane.frame().x(0));
    assertEquals(-50, plane.frame().y(1) - plane.frame().y(0));
  }

  @Test
  void leavesOutPointsBeyondTheFrame() {
    double[] xs = {1, 11, 5};
    double[] ys = {1, 5, Double.NaN};
    Element svg = UNIT.with(Points.at("prob", xs, ys)).picture("p");
    assertEquals(1, all("circle", svg).size());
    assertEquals("130", all("circle", svg).get(0).attr("cx"));
  }

  @Test
  void drawsBarsFromZeroWithTheirNumbersAsLeaves() {
    Chart bars =
        Chart.of(Bars.places(2), Axis.of(-1, 1))
            .within(0, 0, 200, 200)
            .with(Bars.up("act", new double[] {0.5, -1}).valued(1).named(List.of("a", "b")));
    Element svg = bars.picture("p");
    List<Element> rects = all("rect", svg);
    assertEquals("50", rects.get(0).attr("y"), "from 0 at 100 up to 0.5");
    assertEquals("50", rects.get(0).attr("height"));
    assertEquals("100", rects.get(1).attr("y"), "from 0 down to −1");
    List<Num> numbers = new ArrayList<>();
    all("text", svg)
        .forEach(
            label ->
                label
                    .children()
                    .forEach(
                        c -> {
                          if (c instanceof Num num) {
                            numbers.add(num);
                          }
                        }));
    assertTrue(numbers.contains(new Num(0.5, "0.5")), () -> "" + numbers);
    assertTrue(text(all("text", svg)).contains("a"), "the names of the bars");
  }

  @Test
  void drawsTheContoursOfABowlAsCircles() {
    Chart plane = Chart.plane(Axis.of(-2, 2), Axis.of(-2, 2), 400);
    Element svg = plane.with(Contours.of("loss", (x, y) -> x * x + y * y, 1, 9)).picture("p");
    List<Element> lines = all("path", svg);
    String circle = String.valueOf(lines.get(0).attr("d"));
    assertEquals(1, circle.chars().filter(c -> c == 'M').count(), "one line");
    assertTrue(circle.endsWith("Z"), "closed");
    Matcher at = Pattern.compile("([0-9.]+),([0-9.]+)").matcher(circle);
    while (at.find()) {
      double x = Double.parseDouble(at.group(1)) - 240;
      double y = Double.parseDouble(at.group(2)) - 200;
      assertEquals(100, Math.sqrt(x * x + y * y), 0.3, "the unit circle is 100 wide");
    }
    assertEquals("", lines.get(1).attr("d"), "9 is reached beyond the corners, 8 in them");
  }

  @Test
  void keepsTheTwoLinesOfASaddleApart() {
    Chart plane = Chart.plane(Axis.of(-2, 2), Axis.of(-2, 2), 400);
    Element svg = plane.with(Contours.of("loss", (x, y) -> x * y, 0.5)).picture("p");
    String d = String.valueOf(all("path", svg).get(0).attr("d"));
    assertEquals(2, d.chars().filter(c -> c == 'M').count(), "one each side of the origin");
    assertFalse(d.contains("Z"), "both end at the edges");
  }

  @Test
  void coloursCellsByTheirShareOfTheMost() {
    Chart chart = UNIT.with(Heat.signed(2, 1, 4, (x, y) -> x < 5 ? -4 : 2));
    List<Element> full =
        all("path", chart.picture("p")).stream()
            .filter(path -> !String.valueOf(path.attr("d")).isEmpty())
            .toList();
    assertEquals(
        List.of("neg heat m10", "pos heat m5"), full.stream().map(p -> p.attr("class")).toList());
    assertTrue(text(all("text", chart.picture("p"))).contains("−4"), "the scale is printed");
  }

  @Test
  void namesAPointBesideIt() {
    Element svg = UNIT.with(Points.at("prob", 5, 5).named(List.of(new Text("here")))).picture("p");
    assertTrue(text(all("text", svg)).contains("here"));
  }

  @Test
  void refusesAnAxisWithoutLength() {
    assertThrows(IllegalArgumentException.class, () -> Axis.of(1, 1));
    assertThrows(IllegalArgumentException.class, () -> Axis.log(0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Curve.through("act", new double[2], new double[3]));
  }
}
