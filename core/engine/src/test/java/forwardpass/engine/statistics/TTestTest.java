package forwardpass.engine.statistics;

import static forwardpass.engine.Goldens.assertRelative;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.Goldens;
import forwardpass.engine.Goldens.Golden;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TTestTest {
  private static final double[] SCORES_A = {0.85, 0.88, 0.82, 0.90, 0.87};
  private static final double[] SCORES_B = {0.80, 0.84, 0.83, 0.86, 0.81};

  @Test
  void welchAgreesWithSciPy() {
    for (Golden golden : Goldens.of(getClass(), "welch", 5)) {
      agrees(golden, TTest.welch(first(golden), second(golden)));
    }
  }

  @Test
  void pairedAgreesWithSciPy() {
    for (Golden golden : Goldens.of(getClass(), "paired", 4)) {
      agrees(golden, TTest.paired(first(golden), second(golden)));
    }
  }

  @Test
  void pairedIsTheOneSampleTestOfTheDifferences() {
    // By hand: differences 1, 2, 3 have mean 2, s = 1, error 1/√3, so t = 2√3 with 2 degrees.
    TTest test = TTest.paired(new double[] {2, 4, 6}, new double[] {1, 2, 3});
    assertRelative(2 * Math.sqrt(3), test.t(), 1e-15, "t");
    assertEquals(2, test.degreesOfFreedom());
    // With 2 degrees p is elementary: 1 − t / √(t² + 2).
    assertRelative(1 - test.t() / Math.sqrt(14), test.p(), 1e-13, "p");
    assertEquals(test, TTest.oneSample(new double[] {1, 2, 3}, 0));
  }

  @Test
  void intervalLeavesOutZeroExactlyWhenPIsSmallEnough() {
    TTest test = TTest.welch(SCORES_A, SCORES_B);
    assertEquals(test.p() < 0.05, !test.interval(0.95).contains(0));
    double level = 1 - test.p();
    assertEquals(0, test.interval(level).low(), 1e-14); // the very edge
  }

  @Test
  void changesSignWithTheOrderOfTheSamples() {
    TTest forth = TTest.welch(SCORES_A, SCORES_B);
    TTest back = TTest.welch(SCORES_B, SCORES_A);
    assertEquals(-forth.t(), back.t());
    assertEquals(forth.p(), back.p());
  }

  @Test
  void allowsOneSampleWithoutSpread() {
    TTest test = TTest.welch(new double[] {1, 1, 1}, new double[] {2, 3, 4});
    assertEquals(2, test.degreesOfFreedom(), 1e-15);
  }

  @Test
  void saysWhyThereIsNoTest() {
    String none =
        assertThrows(
                IllegalArgumentException.class,
                () -> TTest.welch(new double[] {1, 1}, new double[] {2, 2}))
            .getMessage();
    assertEquals(
        "Welch's t-test: neither sample varies, so there is no chance to compare with", none);
    assertThrows(
        IllegalArgumentException.class,
        () -> TTest.paired(new double[] {1, 2}, new double[] {2, 3}));
    assertThrows(IllegalArgumentException.class, () -> TTest.paired(new double[3], new double[2]));
    assertThrows(IllegalArgumentException.class, () -> TTest.welch(new double[1], SCORES_A));
  }

  private static void agrees(Golden golden, TTest test) {
    double[] truth = golden.results();
    assertRelative(truth[0], test.t(), 1e-13, golden);
    assertRelative(truth[1], test.degreesOfFreedom(), 1e-13, golden);
    assertRelative(truth[2], test.p(), 1e-12, golden);
    ConfidenceInterval interval = test.interval(0.95);
    assertEquals(truth[3], interval.low(), 1e-12 * interval.width());
    assertEquals(truth[4], interval.high(), 1e-12 * interval.width());
  }

  private static double[] first(Golden golden) {
    return Arrays.copyOfRange(golden.arguments(), 1, 1 + (int) golden.arguments()[0]);
  }

  private static double[] second(Golden golden) {
    double[] in = golden.arguments();
    return Arrays.copyOfRange(in, 1 + (int) in[0], in.length);
  }

  @Test
  void subtractsMeansBeforeTheyAreRounded() {
    // By hand: the mean is 2⁻¹⁴ above, s = 2⁻¹³/√2, the error 2⁻¹⁴; p of t = 1 at 1 degree is ½.
    TTest one = TTest.oneSample(new double[] {1e12, 1e12 + 0x1p-13}, 1e12);
    assertEquals(1, one.t(), 1e-15);
    assertEquals(0.5, one.p(), 1e-14);
    // SciPy on the same samples less 10¹⁵, which is exact
    TTest two =
        TTest.welch(
            new double[] {1e15, 1e15 + 0.125}, new double[] {1e15, 1e15 + 0.125, 1e15 + 0.125});
    assertEquals(-0.2773500981126145, two.t(), 1e-14);
    assertEquals(0.8087684441414504, two.p(), 1e-14);
  }

  @Test
  void doesNotDependOnTheUnit() {
    double[] first = {1, 2, 4, 3};
    double[] second = {2, 4, 9, 5};
    for (double unit : new double[] {0x1p-1060, 0x1p-600, 0x1p600, 0x1p1019}) {
      double[] a = Arrays.stream(first).map(x -> x * unit).toArray();
      double[] b = Arrays.stream(second).map(x -> x * unit).toArray();
      assertRelative(TTest.welch(first, second).t(), TTest.welch(a, b).t(), 1e-15, unit);
      assertRelative(TTest.paired(first, second).t(), TTest.paired(a, b).t(), 1e-15, unit);
      assertRelative(TTest.oneSample(first, 1).t(), TTest.oneSample(a, unit).t(), 1e-15, unit);
    }
    double large = Double.MAX_VALUE;
    assertEquals(
        TTest.oneSample(new double[] {1, 1, -1}, 0).t(),
        TTest.oneSample(new double[] {large, large, -large}, 0).t(),
        1e-15);
  }

  @Test
  void refusesDifferencesThatOnlyRoundingMakes() {
    double[] first = {0.85, 0.88, 0.82, 0.90, 0.87};
    double[] second = {0.80, 0.83, 0.77, 0.85, 0.82};
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> TTest.paired(first, second));
    assertEquals(
        "paired t-test: the differences do not vary beyond rounding,"
            + " so there is no chance to compare with",
        refused.getMessage());
    // a difference that is seen: 0.0500001 among 0.05
    second[0] = 0.7999999;
    assertEquals(4, TTest.paired(first, second).degreesOfFreedom());
  }

  @Test
  void welchTakesOneConstantSampleAndRefusesTwo() {
    TTest test = TTest.welch(new double[] {1, 2, 4}, new double[] {3, 3, 3});
    assertEquals(-0.7559289460184544, test.t(), 1e-15); // SciPy
    assertEquals(2, test.degreesOfFreedom(), 1e-15);
    assertEquals(0.5285954792089684, test.p(), 1e-14);
    double[] twos = {2, 2, 2, 2};
    assertThrows(
        IllegalArgumentException.class, () -> TTest.welch(new double[] {1, 1, 1, 1}, twos));
    assertThrows(IllegalArgumentException.class, () -> TTest.welch(twos, twos));
    assertThrows(IllegalArgumentException.class, () -> TTest.oneSample(twos, 2));
    assertThrows(IllegalArgumentException.class, () -> TTest.oneSample(SCORES_A, Double.NaN));
  }

  @Test
  void oneSidedPValuesAreHalvesThatAddUpToOne() {
    TTest test = TTest.welch(SCORES_A, SCORES_B);
    assertRelative(0.03664410484296334, test.pGreater(), 1e-12, "SciPy, greater");
    assertRelative(0.9633558951570367, test.pLess(), 1e-13, "SciPy, less");
    TTest back = TTest.welch(SCORES_B, SCORES_A);
    assertEquals(test.pGreater(), back.pLess());
  }
}
