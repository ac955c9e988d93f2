package forwardpass.lessons.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaneTest {
  /** From −5 to 5 both ways, 48 user units a unit, the origin at (240, 240). */
  private static final Plane PLANE = Plane.square(5, Svg.WIDTH);

  @Test
  void drawsAnAngleTheShortWayRound() {
    Element left = PLANE.angle("arc", 1, 0, 0, 1, 30);
    Element right = PLANE.angle("arc", 0, 1, 1, 0, 30);
    assertEquals("M270,240 A30,30 0 0 0 240,210", left.attr("d"), "counter-clockwise on the page");
    assertEquals("M240,210 A30,30 0 0 1 270,240", right.attr("d"), "clockwise on the page");
  }

  @Test
  void marksARightAngleOnTheSideAskedFor() {
    assertEquals(
        "300,240 300,228 288,228", PLANE.rightAngle("line", 1, 0, 3, 0, 1).attr("points"), "left");
    assertEquals(
        "300,240 300,252 288,252",
        PLANE.rightAngle("line", 1, 0, 3, 0, -1).attr("points"),
        "right");
  }

  @Test
  void mapsAGridByWhereTheUnitVectorsLand() {
    Element grid = PLANE.mappedGrid("grid", new double[] {2, 0}, new double[] {0, 1}, 1);
    String d = String.valueOf(grid.attr("d"));
    assertTrue(d.startsWith("M144,288 L144,192"), "the line through −1 · [2, 0]: " + d);
    assertEquals(6, d.chars().filter(c -> c == 'M').count(), "three lines a family");
  }

  @Test
  void anchorsTheLabelOfAnArrowAwayFromIt() {
    Text name = new Text("a");
    assertEquals("label", PLANE.tipLabel("label", 0, 0, 2, 0, name).attr("class"));
    assertEquals("label end", PLANE.tipLabel("label", 0, 0, -2, 0, name).attr("class"));
    assertEquals("label mid", PLANE.tipLabel("label", 0, 0, 0, 2, name).attr("class"));
  }

  @Test
  void keepsTheLabelOfAnArrowWithinThePicture() {
    String y = String.valueOf(PLANE.tipLabel("label", 0, 0, 0, 5, new Text("a")).attr("y"));
    assertTrue(Double.parseDouble(y) >= 12, "baseline at " + y);
  }

  @Test
  void cutsOffAtTheEdgesOfTheWindow() {
    Element inset = Plane.window(-1, 3, 0, 2, 400).clipped(List.of());
    assertEquals("40 0 400 200", inset.attr("viewBox"));
    assertEquals("400", inset.attr("width"));
  }
}
