package forwardpass.lessons.identities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.PureLesson.None;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentitiesTest {
  private static final double TIGHT = 1e-12;

  /** Numbers chosen by hand; the values below come from mpmath and numpy. */
  private static final Drawn CHOSEN =
      new Drawn(
          new double[] {1, 2, 2},
          new double[] {2, -1, 2},
          Matrix.of(new double[][] {{1, 0, 2}, {0, 1, -1}}),
          Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}),
          new double[] {2, 1, 0, -1},
          new double[] {0.5, 0.25, 0.125, 0.125},
          new double[] {0.25, 0.25, 0.25, 0.25},
          1,
          new double[][] {{1, 2, 3}, {4, 5, 6}},
          new double[] {1, 2, 3, 4, 5, 6, 7, 8},
          2,
          new double[] {1, -2, 3, 0.5, 4},
          Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 1}}),
          Matrix.of(new double[][] {{1, 1}, {0, 1}, {1, 0}}),
          Matrix.of(new double[][] {{10, 0}, {0, 10}, {5, 5}}));

  static Stream<Identity> identities() {
    return IdentityChecks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("identities")
  void holdsForTwoThousandSeeds(Identity identity) {
    for (int seed = 1; seed <= 2000; seed++) {
      Sides sides = identity.sides().apply(Drawn.of(seed));
      int at = seed;
      assertTrue(sides.agree(), () -> identity.name() + ", seed " + at + ": " + sides.apart());
    }
  }

  @ParameterizedTest
  @MethodSource("identities")
  void givesOtherNumbersForOtherSeeds(Identity identity) {
    Set<Double> seen = new HashSet<>();
    for (int seed = 1; seed <= 40; seed++) {
      seen.add(identity.sides().apply(Drawn.of(seed)).left()[0]);
    }
    assertTrue(seen.size() > 5, () -> identity.name() + " says only " + seen);
  }

  /** The first entry of the left side, against numpy and mpmath. */
  @ParameterizedTest
  @CsvSource({
    "dot, 4",
    "magnitude, 3",
    "cosine, 0.4444444444444444",
    "distance, 10",
    "matmul, 11",
    "brackets, 25",
    "transpose, 11",
    "eigen, 5.366563145999495",
    "trace, 7",
    "svd, 1",
    "exp, 20.085536923187668",
    "log, -2.0794415416798357",
    "softmax, 20.085536923187668",
    "shift, 0.6439142598879724",
    "temperature, 0.8649548767993754",
    "sigmoid, 0.8807970779778823",
    "lse, 2.4401896985611953",
    "log-softmax, -0.4401896985611953",
    "softmax-slope, 0.22928868580089715",
    "expected, 1.8333333333333333",
    "total, 0.23809523809523808",
    "bayes, 0.6666666666666666",
    "chain, 0.16666666666666666",
    "entropy, 1.2130075659799042",
    "cross, 1.4401896985611953",
    "kl, 1.3862943611198906",
    "perplexity, 4",
    "bits, 3.363585661014858",
    "slope, 7.38905609893065",
    "rules, 12",
    "product-rule, 59.1124487914452",
    "chain-rule, 42",
    "uphill, 0",
    "loss-gradient, 0.6439142598879724",
    "descent, 0.33614",
    "momentum, 6.0781",
    "adam, 1.4842372591633908",
    "clip, 4",
    "attention, 6.016681390196789",
    "causal, 10",
    "heads, 10",
    "pairs, 55",
    "variance, 5.45",
    "error, 0.08333333333333333"
  })
  void workedOutElsewhere(String name, double left) {
    Sides sides =
        identities()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow()
            .sides()
            .apply(CHOSEN);
    assertEquals(left, sides.left()[0], TIGHT * Math.max(1, Math.abs(left)), name);
  }

  @Test
  void tellsSidesApartThatDifferByMoreThanRounding() {
    assertTrue(Sides.of(1, 1 + 1e-15).agree());
    assertFalse(Sides.of(1, 1 + 1e-9).agree());
    assertTrue(Sides.measured(1, 1 + 1e-9).agree());
    assertFalse(Sides.measured(1, 1.001).agree());
    assertFalse(Sides.of(1, Double.NaN).agree());
    assertEquals(0.5, Sides.of(new double[] {1, 2}, new double[] {1, 2.5}).apart());
    assertThrows(
        IllegalArgumentException.class, () -> Sides.of(new double[] {1}, new double[] {1, 2}));
  }

  @Test
  void drawsNoZeros() {
    for (int seed = 1; seed <= 500; seed++) {
      Drawn on = Drawn.of(seed);
      for (double entry : on.a()) {
        assertTrue(Math.abs(entry) >= 0.1 && Math.abs(entry) <= 3);
      }
      assertEquals(1, on.p()[0] + on.p()[1] + on.p()[2] + on.p()[3], 1e-15);
      assertTrue(on.q()[3] >= 0.04);
    }
    assertArrayEquals(Drawn.of(7).z(), Drawn.of(7).z());
  }

  @Test
  void drawsAgainAtAPress() {
    IdentityChecks lesson = new IdentityChecks();
    Parameter<?> seed = lesson.parameters().get(0);
    Parameters first = Parameters.initial(lesson.parameters());
    Parameters second = lesson.update(first, None.NONE, new Event.Pressed("again")).parameters();
    assertEquals("2", printed(seed, second));
    assertEquals(45, lesson.named(first).size());
  }

  private static <T> String printed(Parameter<T> parameter, Parameters values) {
    return parameter.print(values.get(parameter));
  }
}
