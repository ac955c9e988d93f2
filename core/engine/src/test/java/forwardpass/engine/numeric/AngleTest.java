package forwardpass.engine.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AngleTest {
  @Test
  void agreesWithTheJvmsArctangentAllTheWayRound() {
    for (int i = -1800; i <= 1800; i++) {
      double x = Math.cos(i / 573.0) * (1 + i * i);
      double y = Math.sin(i / 573.0) * (1 + i * i);
      assertEquals(Math.atan2(y, x), Angle.of(x, y), 1e-15 * 4, "at " + i);
    }
  }

  @Test
  void isExactAlongTheAxes() {
    assertEquals(0.0, Angle.of(3, 0));
    assertEquals(90.0, Angle.degrees(Angle.of(0, 2)), 1e-13);
    assertEquals(180.0, Angle.degrees(Angle.of(-1, 0)), 1e-13);
    assertEquals(-45.0, Angle.degrees(Angle.of(1, -1)), 1e-13);
  }

  @Test
  void refusesTheZeroVector() {
    assertThrows(IllegalArgumentException.class, () -> Angle.of(0, 0));
  }
}
