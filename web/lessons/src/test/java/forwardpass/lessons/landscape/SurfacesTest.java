package forwardpass.lessons.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.calculus.Partials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurfacesTest {
  private static final double[][] POINTS = {{0.3, -0.7}, {-1.1, 0.5}, {1.9, 2.2}, {-2.03, -1.4}};

  @ParameterizedTest
  @ValueSource(strings = {"ravine", "bowl", "saddle", "valleys", "shipped"})
  void gradientIsTheMeasuredSlope(String name) {
    Surface surface = Place.named(name).surface();
    for (double[] w : POINTS) {
      double[] measured = Partials.gradient(at -> surface.at(at[0], at[1]), w);
      assertArrayEquals(measured, surface.gradient(w[0], w[1]), 1e-5, name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ravine", "bowl", "saddle", "valleys"})
  void curvaturesAreTheMeasuredSlopesOfTheGradient(String name) {
    Surface surface = Place.named(name).surface();
    for (double[] w : POINTS) {
      double[] c = surface.curvatures(w[0], w[1]);
      assertArrayEquals(
          Partials.gradient(at -> surface.gradient(at[0], at[1])[0], w),
          new double[] {c[0], c[1]},
          1e-5,
          name);
      assertArrayEquals(
          Partials.gradient(at -> surface.gradient(at[0], at[1])[1], w),
          new double[] {c[1], c[2]},
          1e-5,
          name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ravine", "bowl", "saddle", "valleys", "shipped"})
  void theMinimumThatIsNamedIsOne(String name) {
    Place place = Place.named(name);
    double[] least = place.minimum();
    double lowest = place.surface().at(least[0], least[1]);
    for (int k = 0; k < 8; k++) {
      double x = least[0] + 0.1 * Math.cos(k * Math.PI / 4);
      double y = least[1] + 0.1 * Math.sin(k * Math.PI / 4);
      assertTrue(place.surface().at(x, y) > lowest, name + " at " + x + ", " + y);
    }
  }

  /** By hand: ½ · 20 · 1.4² + ½ · 2.8² = 19.6 + 3.92; λ = 20, so the edge is 0.1. */
  @Test
  void theRavineIsAsWorkedByHand() {
    Place ravine = Place.named("ravine");
    assertEquals(23.52, ravine.surface().at(-2, -1), 1e-12);
    assertEquals(20, ravine.curvature());
    assertEquals(0.1, ravine.edge());
    assertEquals(0.19, ravine.momentumEdge(), 1e-15);
  }

  /** By hand: at (0, 0) level, with curvatures 1 and −1; at (0, 2) ½ · 0 − 2 + 1 = −1. */
  @Test
  void theSaddleIsLevelAtItsMiddleAndFallsUpwards() {
    Surface saddle = new Saddle();
    assertArrayEquals(new double[] {0, 0}, saddle.gradient(0, 0));
    assertArrayEquals(new double[] {1, 0, -1}, saddle.curvatures(0, 0));
    assertEquals(-1, saddle.at(0, 2));
    assertArrayEquals(new double[] {0, 0}, saddle.gradient(0, 2));
  }

  /** Of [[2, 1], [1, 2]] the larger eigenvalue is 3. */
  @Test
  void theSteepestCurvatureIsTheLargestEigenvalue() {
    Surface surface =
        new Surface() {
          @Override
          public double at(double x, double y) {
            return x * x + x * y + y * y;
          }

          @Override
          public double[] gradient(double x, double y) {
            return new double[] {2 * x + y, x + 2 * y};
          }

          @Override
          public double[] curvatures(double x, double y) {
            return new double[] {2, 1, 2};
          }
        };
    assertEquals(3, surface.steepest(0.5, 0.5), 1e-15);
  }

  @Test
  void theShippedSliceIsWhatTheTrainerMeasured() throws IOException {
    String measured = Files.readString(Path.of("../../core/trainer/landscape/shipped.txt"));
    assertEquals(measured, ShippedSlice.ROWS);
    Measured slice = ShippedSlice.surface();
    assertEquals(25, slice.side());
    assertEquals(2.030, slice.at(0, 0), 1e-12);
    assertEquals(13.423, slice.at(-2.5, 2.5), 1e-12);
    assertEquals(11.788, Measured.read(measured, 0.001).at(-2.5, -2.5), 1e-12);
  }

  /** Between the points of a parabola the cubic is that parabola, but for the edges. */
  @Test
  void betweenItsPointsAMeasuredSurfaceIsSmooth() {
    int side = 11;
    double[] values = new double[side * side];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        double x = -2.5 + 0.5 * column;
        double y = -2.5 + 0.5 * row;
        values[row * side + column] = x * x + 3 * x * y;
      }
    }
    Measured surface = new Measured(side, values);
    assertEquals(0.73 * 0.73 + 3 * 0.73 * -1.21, surface.at(0.73, -1.21), 1e-12);
    assertArrayEquals(
        new double[] {2 * 0.73 + 3 * -1.21, 3 * 0.73}, surface.gradient(0.73, -1.21), 1e-12);
    assertTrue(surface.isKnown(2.5, -2.5));
    assertFalse(surface.isKnown(2.51, 0));
  }
}
