package forwardpass.lessons.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamW;
import forwardpass.engine.optim.Optimizer;
import forwardpass.engine.optim.ParameterGroup;
import forwardpass.engine.optim.Sgd;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTest {
  private static Walk walk(String name, String place, double x, double y, double rate) {
    return walk(name, place, x, y, rate, 0);
  }

  private static Walk walk(
      String name, String place, double x, double y, double rate, double noise) {
    List<Walk> walks = Walk.all(Place.named(place).surface(), x, y, rate, noise);
    return walks.get(Walk.NAMES.indexOf(name));
  }

  private static double distance(Walk walk, Place place, int step) {
    double[] w = walk.stands().get(step).place();
    return Math.hypot(w[0] - place.minimum()[0], w[1] - place.minimum()[1]);
  }

  /** From a place in the steepest direction every step multiplies the distance by 1 − αλ. */
  @ParameterizedTest
  @CsvSource({"ravine, 20", "bowl, 1"})
  void plainDescentHoldsJustBelowTwoOverTheCurvatureAndRunsAwayJustBeyond(
      String name, double curvature) {
    Place place = Place.named(name);
    double edge = 2 / curvature;
    assertEquals(edge, place.edge());
    double x = place.minimum()[0];
    double y = place.minimum()[1] + 1;
    Walk below = walk("sgd", name, x, y, 0.99 * edge);
    Walk beyond = walk("sgd", name, x, y, 1.01 * edge);
    assertEquals(Math.pow(0.98, 120), distance(below, place, 120), 1e-9);
    assertEquals(Math.pow(1.02, 120), distance(beyond, place, 120), 1e-6);
  }

  /** Heavy ball: stable on a parabola exactly while α λ < 2 (1 + μ). */
  @ParameterizedTest
  @ValueSource(strings = {"ravine", "bowl"})
  void momentumHoldsBelowItsOwnEdgeAndRunsAwayBeyond(String name) {
    Place place = Place.named(name);
    double x = place.minimum()[0];
    double y = place.minimum()[1] + 1;
    Walk below = walk("momentum", name, x, y, 0.97 * place.momentumEdge());
    Walk beyond = walk("momentum", name, x, y, 1.03 * place.momentumEdge());
    assertTrue(distance(below, place, 120) < 0.5, "below");
    assertTrue(distance(beyond, place, beyond.steps()) > 10, "beyond");
  }

  @Test
  void theNarrowValleyHoldsPlainDescentBelowItsEdgeAlone() {
    Place valleys = Place.named("valleys");
    double x = valleys.minimum()[0] + 0.02;
    double y = valleys.minimum()[1] + 0.02;
    Walk below = walk("sgd", "valleys", x, y, 0.97 * valleys.edge());
    Walk beyond = walk("sgd", "valleys", x, y, 1.03 * valleys.edge());
    assertTrue(distance(below, valleys, 120) < 0.01, "below");
    assertTrue(distance(beyond, valleys, 120) > 0.05, "beyond");
  }

  @Test
  void largeStepsLeaveTheNarrowValleyForTheWideOne() {
    double[] small = walk("sgd", "valleys", -2, 1.8, 0.15).at(120);
    double[] large = walk("sgd", "valleys", -2, 1.8, 0.8).at(120);
    assertTrue(small[0] < -1, "ends at " + small[0]);
    assertTrue(large[0] > 0.5, "ends at " + large[0]);
  }

  @Test
  void aStartOnTheRidgeOfTheSaddleEndsOnItUnlessThereIsNoise() {
    double[] quiet = walk("sgd", "saddle", 2, 0, 0.12).at(120);
    double[] noisy = walk("sgd", "saddle", 2, 0, 0.12, 0.3).at(120);
    assertArrayEquals(new double[] {0, 0}, quiet, 1e-6);
    assertEquals(2, Math.abs(noisy[1]), 0.6);
  }

  /** The optimisers that train models, on the same gradients, in float32. */
  @ParameterizedTest
  @ValueSource(strings = {"sgd", "momentum", "adam", "adamw"})
  void walksAsTheEnginesOptimisersOnTensorsDo(String name) {
    double rate = 0.05;
    Walk walk = walk(name, "ravine", -2, -1, rate, 0.3);
    Backend backend = new ArrayBackend();
    Tensor w = backend.tensor(Shape.of(2), new float[] {-2, -1});
    double decay = name.equals("adamw") ? 0.1 : 0;
    List<ParameterGroup> groups = List.of(new ParameterGroup(List.of(w), decay));
    Optimizer optimizer =
        switch (name) {
          case "sgd" -> new Sgd(backend, groups);
          case "momentum" -> new Sgd(backend, groups, 0.9, false);
          default -> new AdamW(backend, groups, new AdamSettings(0.9, 0.95, 1e-8));
        };
    for (int step = 0; step < 40; step++) {
      double[] gradient = walk.gradients().get(step);
      Tensor g =
          backend.tensor(Shape.of(2), new float[] {(float) gradient[0], (float) gradient[1]});
      optimizer.step(parameter -> g, rate, 1);
      float[] now = backend.read(w);
      double[] wanted = walk.stands().get(step + 1).place();
      assertArrayEquals(wanted, new double[] {now[0], now[1]}, 1e-4, name + " at " + step);
    }
  }

  @Test
  void allFourAreToldTheSameNoise() {
    List<Walk> walks = Walk.all(Place.named("bowl").surface(), 0.8, 0.4, 0.1, 1);
    for (Walk walk : walks) {
      assertArrayEquals(walks.get(0).gradients().get(0), walk.gradients().get(0));
    }
  }

  @Test
  void endsWhereTheSurfaceIsNotKnown() {
    Walk walk = walk("sgd", "shipped", 1.9, -1.7, 2.5);
    assertTrue(walk.steps() < Walk.STEPS);
    double[] end = walk.at(Walk.STEPS);
    assertFalse(Place.named("shipped").surface().isKnown(end[0], end[1]));
  }

  @Test
  void betweenTwoStepsItStandsOnTheLineFromOneToTheOther() {
    Walk walk = walk("sgd", "bowl", 2.8, 0.4, 0.5);
    assertArrayEquals(new double[] {2.8, 0.4}, walk.at(0), 1e-15);
    assertArrayEquals(new double[] {1.8, 0.4}, walk.at(1), 1e-15);
    assertArrayEquals(new double[] {2.3, 0.4}, walk.at(0.5), 1e-15);
  }
}
