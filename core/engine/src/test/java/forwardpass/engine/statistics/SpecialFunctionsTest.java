package forwardpass.engine.statistics;

import static forwardpass.engine.Goldens.assertRelative;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import org.junit.jupiter.api.Test;

class SpecialFunctionsTest {
  @Test
  void logGammaAgreesWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "logGamma", 15)) {
      double actual = LogGamma.of(golden.arguments()[0]);
      // ln Γ crosses 0 at 1 and 2: there the absolute error counts.
      double error = Math.abs(actual - golden.result()) / Math.max(1, Math.abs(golden.result()));
      assertTrue(error < 4e-15, () -> golden + " is off by " + error);
    }
  }

  @Test
  void logBetaAgreesWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "logBeta", 28)) {
      double actual = LogGamma.beta(golden.arguments()[0], golden.arguments()[1]);
      double error = Math.abs(actual - golden.result()) / Math.max(1, Math.abs(golden.result()));
      assertTrue(error < 1e-14, () -> golden + " is off by " + error);
      assertEquals(actual, LogGamma.beta(golden.arguments()[1], golden.arguments()[0]));
    }
  }

  @Test
  void incompleteBetaAgreesWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "incompleteBeta", 140)) {
      double[] in = golden.arguments();
      assertRelative(golden.result(), IncompleteBeta.of(in[0], in[1], in[2]), 1e-13, golden);
    }
  }

  @Test
  void incompleteBetaIsSymmetricAndClosesItsEnds() {
    assertEquals(0, IncompleteBeta.of(2, 3, 0));
    assertEquals(1, IncompleteBeta.of(2, 3, 1));
    assertRelative(0.5, IncompleteBeta.of(7.5, 7.5, 0.5), 1e-14, "the middle");
    for (double x = 0.01; x < 1; x += 0.01) {
      double sum = IncompleteBeta.of(3.5, 0.5, x, 1 - x) + IncompleteBeta.of(0.5, 3.5, 1 - x, x);
      assertEquals(1, sum, 4e-16);
    }
  }

  @Test
  void studentsTailsAgreeWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "tTwoSided", 80)) {
      StudentT student = new StudentT(golden.arguments()[0]);
      double t = golden.arguments()[1];
      double p = golden.result();
      // p is the exponential of some ln p, whose last digit counts the more the smaller p is.
      double tolerance = 1e-14 + 2e-16 * Math.abs(Math.log(p));
      assertRelative(p, student.twoSidedP(t), tolerance, golden);
      assertRelative(p, student.twoSidedP(-t), tolerance, golden);
      assertRelative(p / 2, student.upperTail(t), tolerance, golden);
      assertRelative(p / 2, student.cdf(-t), tolerance, golden);
      assertRelative(1 - p / 2, student.cdf(t), tolerance, golden);
    }
  }

  @Test
  void studentsQuantilesAgreeWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "tQuantile", 54)) {
      StudentT student = new StudentT(golden.arguments()[0]);
      double p = golden.arguments()[1];
      assertRelative(golden.result(), student.quantile(p), 1e-13, golden);
    }
  }

  @Test
  void reproducesThePublishedTableOfStudentsQuantiles() {
    // Two-sided 95 %: the column of every printed table.
    double[][] table = {
      {1, 12.706},
      {2, 4.303},
      {3, 3.182},
      {4, 2.776},
      {5, 2.571},
      {10, 2.228},
      {30, 2.042},
      {120, 1.980}
    };
    for (double[] row : table) {
      assertEquals(row[1], new StudentT(row[0]).twoSidedCritical(0.95), 5e-4);
    }
    assertEquals(1.960, new StudentT(1e9).twoSidedCritical(0.95), 5e-4);
    assertEquals(63.657, new StudentT(1).twoSidedCritical(0.99), 5e-4);
  }

  @Test
  void studentApproachesTheNormalDistribution() {
    for (double t : new double[] {0.1, 1, 3, 6}) {
      assertRelative(Normal.twoSidedP(t), new StudentT(1e13).twoSidedP(t), 1e-9, t);
    }
  }

  @Test
  void studentSurvivesExtremes() {
    assertEquals(1, new StudentT(3).twoSidedP(0));
    assertEquals(0, new StudentT(3).twoSidedP(Double.POSITIVE_INFINITY));
    assertRelative(2 / Math.PI / 1e155, new StudentT(1).twoSidedP(1e155), 1e-12, "Cauchy's tail");
    assertEquals(0, new StudentT(5).quantile(0.5));
    assertEquals(-new StudentT(5).quantile(0.25), new StudentT(5).quantile(0.75));
  }

  @Test
  void normalAgreesWithMpmath() {
    for (Golden golden : Goldens.of(getClass(), "normalUpperTail", 11)) {
      double z = golden.arguments()[0];
      assertRelative(golden.result(), Normal.upperTail(z), 2e-16 * (4 + z * z), golden);
      assertRelative(golden.result(), Normal.cdf(-z), 2e-16 * (4 + z * z), golden);
    }
    for (Golden golden : Goldens.of(getClass(), "normalQuantile", 9)) {
      double q = golden.arguments()[0];
      assertEquals(golden.result(), Normal.quantile(q), 2e-15 * (1 + Math.abs(golden.result())));
    }
    assertEquals(1.959963984540054, Normal.twoSidedCritical(0.95), 2e-15);
  }

  @Test
  void refusesWhatIsNoProbabilityOrDegree() {
    for (double bad : new double[] {0, 1, -0.1, 1.5, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> Normal.quantile(bad));
      assertThrows(IllegalArgumentException.class, () -> new StudentT(3).quantile(bad));
      assertThrows(IllegalArgumentException.class, () -> new StudentT(3).twoSidedCritical(bad));
    }
    for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new StudentT(bad));
    }
    assertThrows(IllegalArgumentException.class, () -> new StudentT(3).cdf(Double.NaN));
  }

  @Test
  void studentFollowsItsTailsToTheEndOfTheDoubles() {
    StudentT cauchy = new StudentT(1);
    assertRelative(6.366197723675814e-163, cauchy.twoSidedP(1e162), 1e-13, "mpmath");
    assertRelative(3.183098861837907e-163, cauchy.upperTail(1e162), 1e-13, "mpmath");
    assertRelative(-3.183098861837907e199, cauchy.quantile(1e-200), 1e-13, "mpmath");
    assertRelative(
        3.183098861837907e199,
        cauchy.upperTail(-3e-300) * 2 * 3.183098861837907e199,
        1e-13,
        "the middle");
    assertEquals(Double.NEGATIVE_INFINITY, new StudentT(0.01).quantile(1e-10)); // −10⁹⁷⁰ or so
    assertEquals(0, new StudentT(1e5 + 1).twoSidedP(Double.MAX_VALUE));
    assertEquals(1, new StudentT(1e-300).twoSidedP(1e300), 1e-13);
  }

  @Test
  void studentOfManyDegreesIsTheNormalDistribution() {
    for (double degrees : new double[] {1e16, 1e26, 1e155, Double.MAX_VALUE}) {
      StudentT student = new StudentT(degrees);
      for (double t : new double[] {1e-3, 0.5, 1.96, 5}) {
        assertRelative(Normal.twoSidedP(t), student.twoSidedP(t), 1e-13, degrees);
        assertRelative(Normal.density(t), student.density(t), 1e-13, degrees);
      }
      assertRelative(1.959963984540054, student.quantile(0.975), 1e-14, degrees);
      assertEquals(0, student.twoSidedP(1e155));
    }
  }

  @Test
  void quantilesNearTheMiddleKeepTheirDigits() {
    // By hand for one degree of freedom: t = tan(π(q − ½)); 2⁻³⁰ from the middle.
    double q = 0.5 - 0x1p-30;
    assertRelative(-Math.tan(Math.PI * 0x1p-30), new StudentT(1).quantile(q), 1e-14, q);
    assertRelative(-0x1p-30 * Math.sqrt(2 * Math.PI), Normal.quantile(q), 1e-14, q);
  }

  @Test
  void densitiesAgreeWithMpmath() {
    double[][] normal = {
      {0, 0.3989422804014327},
      {1, 0.24197072451914334},
      {-2.5, 0.017528300493568537},
      {10, 7.694598626706419e-23},
      {37, 2.1200065515246056e-298}
    };
    for (double[] row : normal) {
      assertRelative(row[1], Normal.density(row[0]), 1e-15, row[0]);
    }
    assertEquals(0, Normal.density(1e300));
    double[][] student = {
      {1, 0, 0.3183098861837907},
      {3, 2, 0.0675096606638929},
      {4.7, -1.5, 0.12410731473268116},
      {120, 3, 0.005009486480731387},
      {0.5, 10, 0.005051795234152221}
    };
    for (double[] row : student) {
      assertRelative(row[2], new StudentT(row[0]).density(row[1]), 1e-14, row[0]);
    }
    assertRelative(3.183098861838e-311, new StudentT(1).density(1e155), 1e-12, "subnormal");
  }
}
