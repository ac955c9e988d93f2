package forwardpass.engine.optim;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimTest {

  @Test
  void oneStepDownhillAsTheBookWorksIt() {
    // w = 3, gradient 4, α = 0.1 → 2.6; w = 5, gradient −2, α = 0.05 → 5.1
    assertArrayEquals(
        new double[] {2.6, 5.1},
        new double[] {
          DescentStep.from(new double[] {3}, new double[] {4}, 0.1).next()[0],
          DescentStep.from(new double[] {5}, new double[] {-2}, 0.05).next()[0]
        },
        1e-15);
  }

  @Test
  void firstAdamStepIsTheLearningRateWhateverTheGradient() {
    AdamStep step =
        AdamStep.start(new double[] {1, 1})
            .then(new double[] {1e-3, -400}, 0.1, AdamSettings.defaults(), 0);
    assertEquals(1, step.t());
    assertArrayEquals(new double[] {1e-4, -40}, step.mean(), 1e-12);
    assertArrayEquals(new double[] {1e-9, 160}, step.square(), 1e-10);
    assertEquals(0.1, step.correction1(), 1e-15);
    assertEquals(0.001, step.correction2(), 1e-15);
    assertArrayEquals(new double[] {1e-3, -400}, step.meanHat(), 1e-10);
    assertArrayEquals(new double[] {1e-6, 160_000}, step.squareHat(), 1e-7);
    assertArrayEquals(new double[] {-0.1, 0.1}, step.change(), 1e-5);
    assertArrayEquals(new double[] {0.9, 1.1}, step.next(), 1e-5);
  }

  @Test
  void momentumGathersSpeed() {
    // μ = 0.5, gradient always 1: velocities 1, 1.5, 1.75
    double[] velocity = {0};
    double[] w = {10};
    double[] expected = {9, 7.5, 5.75};
    for (double next : expected) {
      MomentumStep step = MomentumStep.from(w, new double[] {1}, velocity, 1, 0.5);
      velocity = step.velocity();
      w = step.next();
      assertEquals(next, w[0]);
    }
    assertEquals(1.75, velocity[0]);
  }

  @Test
  void globalNormIsThatOfAllGradientsTogether() {
    Backend backend = new ArrayBackend();
    Tensor a = backend.tensor(Shape.of(2), 3, 0);
    Tensor b = backend.tensor(Shape.of(1, 2), 4, 12);
    assertEquals(13, GradientNorm.of(backend, List.of(a, b)), 1e-12);
    assertEquals(1, GradientNorm.scale(13, 13.1));
    assertEquals(1 / 13.000001, GradientNorm.scale(13, 1));
    assertEquals(1, GradientNorm.scale(13, Double.POSITIVE_INFINITY));
    assertEquals(1, GradientNorm.scale(0, 1));
    refuses("maxNorm is 0.0, must be positive", () -> GradientNorm.scale(1, 0));
  }

  @Test
  void scheduleRisesThenFallsAlongACosine() {
    CosineSchedule schedule = new CosineSchedule(1, 0.2, 4, 12);
    double[] rates = new double[14];
    for (int step = 0; step < rates.length; step++) {
      rates[step] = schedule.learningRate(step);
    }
    double quarter = 0.6 + 0.4 * Math.sqrt(0.5);
    assertArrayEquals(new double[] {0.2, 0.4, 0.6, 0.8, 1}, Arrays.copyOf(rates, 5), 1e-15);
    assertEquals(quarter, rates[6], 1e-15);
    assertEquals(0.6, rates[8], 1e-15);
    assertEquals(1.2 - quarter, rates[10], 1e-15);
    assertEquals(0.2, rates[12]);
    assertEquals(0.2, rates[13]);
    assertEquals(0.3, Schedule.constant(0.3).learningRate(99));
    assertEquals(5, new CosineSchedule(5, 0, 0, 1).learningRate(0));
  }

  @Test
  void refusesNumbersOutOfRange() {
    refuses(
        "w has 1 numbers, gradient 2", () -> DescentStep.from(new double[1], new double[2], 0.1));
    refuses(
        "learningRate is -0.1, must be 0 or more, and finite",
        () -> DescentStep.from(new double[1], new double[1], -0.1));
    refuses(
        "momentum is 1.0, must be from 0 up to, not including, 1",
        () -> MomentumStep.from(new double[1], new double[1], new double[1], 1, 1));
    refuses(
        "w has 2 numbers, velocity 1",
        () -> MomentumStep.from(new double[2], new double[2], new double[1], 1, 0));
    refuses(
        "beta2 is NaN, must be from 0 up to, not including, 1",
        () -> new AdamSettings(0.9, Double.NaN, 1e-8));
    refuses("epsilon is 0.0, must be positive and finite", () -> new AdamSettings(0.9, 0.9, 0));
    refuses(
        "weightDecay is -1.0, must be 0 or more, and finite",
        () -> new ParameterGroup(List.of(), -1));
    refuses(
        "schedule: warm-up of 5 steps, total 4: 0 ≤ warm-up ≤ total",
        () -> new CosineSchedule(1, 0, 5, 4));
    refuses(
        "peak is 0.1, must be no less than the floor", () -> new CosineSchedule(0.1, 0.2, 0, 4));
    refuses("step is -1, must be 0 or more", () -> new CosineSchedule(1, 0, 0, 4).learningRate(-1));
  }
}
