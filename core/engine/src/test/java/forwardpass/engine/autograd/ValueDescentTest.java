package forwardpass.engine.autograd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueDescentTest {
  @Test
  void goesDownAParabolaAsByHand() {
    // L = (w − 1)², from 3 with α = 0.1: each step leaves 0.8 of the distance.
    Value w = Value.of(3);
    double[] losses = ValueDescent.run(List.of(w), step -> w.minus(1).pow(2), 0.1, 3);
    assertArrayEquals(new double[] {4, 2.56, 1.6384}, losses, 1e-12);
    assertEquals(1 + 2 * 0.512, w.data(), 1e-12);
  }

  @Test
  void fitsALineToTwoPoints() {
    // Through (1, 3) and (2, 5) goes 2x + 1.
    Value a = Value.of(0);
    Value b = Value.of(0);
    ValueDescent.run(
        List.of(a, b),
        step -> {
          double x = 1 + step % 2;
          return a.times(x).plus(b).minus(2 * x + 1).pow(2);
        },
        0.1,
        2000);
    assertEquals(2, a.data(), 1e-6);
    assertEquals(1, b.data(), 1e-6);
  }

  @Test
  void startsEveryStepWithoutTheGradientsOfTheOneBefore() {
    // The slope of 3w is 3 at every step; were gradients to add up, the second step would be 6.
    Value w = Value.of(10);
    ValueDescent.run(List.of(w), step -> w.times(3), 1, 2);
    assertEquals(4, w.data());
  }

  @Test
  void refusesALearningRateThatIsNone() {
    Value w = Value.of(1);
    assertEquals(
        "learningRate is NaN, must be 0 or more, and finite",
        assertThrows(
                IllegalArgumentException.class,
                () -> ValueDescent.run(List.of(w), step -> w, Double.NaN, 1))
            .getMessage());
  }
}
