package forwardpass.engine.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class ServingTest {
  /** By hand: 10 tokens of 0.02 + 0.001 s each, and nobody waits. */
  @Test
  void aLoneRequestTakesItsSteps() {
    Serving.Outcome one = new Serving(8, 1, 10, 0.02, 0.001).run(1, Rng.seeded(1));
    assertEquals(0, one.waiting());
    assertEquals(0.21, one.latency(), 1e-12);
    assertEquals(1, one.batch());
  }

  /** One place, requests far more often than it can serve: it is never idle. */
  @Test
  void aFullServerGivesWhatItCan() {
    Serving busy = new Serving(1, 1e6, 10, 0.02, 0.001);
    assertEquals(1 / 0.021, busy.capacity(), 1e-9);
    assertEquals(busy.capacity(), busy.run(1000, Rng.seeded(1)).throughput(), 0.01);
  }

  /** M/D/1: service s = 0.01 s, load ρ = ½, mean wait ρ s / (2 (1 − ρ)) (Pollaczek, Khinchine). */
  @Test
  void onePlaceWaitsAsQueueingTheorySays() {
    Serving.Outcome half = new Serving(1, 50, 1, 0.009, 0.001).run(200_000, Rng.seeded(7));
    assertEquals(0.005, half.waiting(), 0.0002);
    assertEquals(0.015, half.latency(), 0.0002);
  }

  @Test
  void morePlacesServeMoreAndEachStepIsLonger() {
    Serving few = new Serving(1, 1000, 20, 0.02, 0.001);
    Serving many = new Serving(32, 1000, 20, 0.02, 0.001);
    Serving.Outcome alone = few.run(500, Rng.seeded(2));
    Serving.Outcome together = many.run(500, Rng.seeded(2));
    assertTrue(together.throughput() > 10 * alone.throughput());
    assertTrue(many.stepSeconds(32) > few.stepSeconds(1));
    assertTrue(together.batch() > 30 && together.batch() <= 32);
  }

  @Test
  void refusesWhatCannotServe() {
    assertThrows(IllegalArgumentException.class, () -> new Serving(0, 1, 1, 0.1, 0.1));
    assertThrows(IllegalArgumentException.class, () -> new Serving(1, Double.NaN, 1, 0.1, 0.1));
  }
}
