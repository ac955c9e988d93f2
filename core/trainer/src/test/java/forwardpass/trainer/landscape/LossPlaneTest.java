package forwardpass.trainer.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LossPlaneTest {
  private static final Path MODEL = Path.of("../../static/model");
  private static final Path SHIPPED = Path.of("landscape/shipped.txt");
  private static final double ROUNDING = 0.002; // of other kernels, and of thousandths

  private static LossPlane plane;

  @BeforeAll
  static void open() throws IOException {
    plane = LandscapeMain.plane(MODEL, 2048, 1);
  }

  private static double shipped(int row, int column) throws IOException {
    List<String> rows = Files.readAllLines(SHIPPED);
    return Integer.parseInt(rows.get(row).split(" ", -1)[column]) / 1000.0;
  }

  @Test
  void measuresAgainWhatShipsInTheMiddleAtAnEdgeAndAtACorner() throws IOException {
    assertEquals(shipped(12, 12), plane.at(0, 0), ROUNDING);
    assertEquals(shipped(12, 24), plane.at(1, 0), ROUNDING);
    assertEquals(shipped(0, 12), plane.at(0, -1), ROUNDING);
    assertEquals(shipped(24, 0), plane.at(-1, 1), ROUNDING);
  }

  @Test
  void leavesGainsAndBiasesAloneAndGivesEveryFilterItsOwnLength() {
    for (Parameter parameter : Parameter.allOf(plane.config())) {
      float[] own = plane.weights().of(parameter);
      float[] direction = plane.across().of(parameter);
      if (!parameter.decays()) {
        assertEquals(0, length(direction, 0, 1), parameter.name());
      } else if (parameter.role() == Parameter.Role.EMBEDDING) {
        int columns = parameter.shape().dim(1);
        float[] row = Arrays.copyOfRange(own, 3 * columns, 4 * columns);
        float[] drawn = Arrays.copyOfRange(direction, 3 * columns, 4 * columns);
        assertEquals(length(row, 0, 1), length(drawn, 0, 1), 1e-5, parameter.name());
      } else {
        int columns = parameter.shape().dim(1);
        assertEquals(
            length(own, 5, columns), length(direction, 5, columns), 1e-5, parameter.name());
      }
    }
  }

  @Test
  void theTwoDirectionsAreNearlyAtRightAngles() {
    Parameter matrix =
        Parameter.allOf(plane.config()).stream()
            .filter(parameter -> parameter.role() == Parameter.Role.MATRIX)
            .findFirst()
            .orElseThrow();
    float[] a = plane.across().of(matrix);
    float[] b = plane.up().of(matrix);
    double dot = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
    }
    assertEquals(0, dot / length(a, 0, 1) / length(b, 0, 1), 0.05);
  }

  @Test
  void leavesTheModelsWeightsAsTheyAre() {
    ParameterValues weights = plane.weights();
    Parameter first = Parameter.allOf(plane.config()).get(0);
    double before = length(weights.of(first), 0, 1);
    plane.at(0.5, -0.5);
    assertEquals(before, length(weights.of(first), 0, 1), 0);
  }

  @Test
  void refusesAGridWithoutAMiddle() {
    assertEquals(
        "landscape: 4 cells, must be odd, 3 or more",
        assertThrows(IllegalArgumentException.class, () -> plane.grid(1, 4)).getMessage());
  }

  private static double length(float[] values, int first, int apart) {
    double sum = 0;
    for (int i = first; i < values.length; i += apart) {
      sum += (double) values[i] * values[i];
    }
    return Math.sqrt(sum);
  }
}
