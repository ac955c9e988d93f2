package forwardpass.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PowerTest {
  /** By the noncentral t distribution of SciPy 1.10. */
  @Test
  void agreesWithSciPysNoncentralT() {
    double[][] paired = {
      {0.5, 34, 0.05, 0.8077775012792737},
      {0.2, 199, 0.05, 0.8016910240377381},
      {1, 5, 0.05, 0.40138991737179386},
      {0.8, 20, 0.01, 0.7536338988246114},
      {0.5, 2, 0.05, 0.06194860668588606},
      {3, 3, 0.001, 0.027598992391166643}
    };
    for (double[] row : paired) {
      assertEquals(row[3], Power.ofPaired(row[0], (int) row[1], row[2]), 1e-7);
      assertEquals(row[3], Power.ofPaired(-row[0], (int) row[1], row[2]), 1e-7);
    }
    double[][] two = {
      {0.5, 64, 0.05, 0.8014595579287103},
      {0.2, 394, 0.05, 0.8005931284024354},
      {0.8, 26, 0.05, 0.8074866157939418}
    };
    for (double[] row : two) {
      assertEquals(row[3], Power.ofTwoSamples(row[0], (int) row[1], row[2]), 1e-7);
    }
  }

  @Test
  void isTheSignificanceLevelWhereThereIsNoDifference() {
    assertEquals(0.05, Power.ofPaired(0, 10, 0.05), 1e-8);
  }

  @Test
  void findsCohensNumberOfPairs() {
    int pairs = Power.pairsFor(0.5, 0.8, 0.05);
    assertEquals(34, pairs); // Cohen 1988; G*Power gives the same
    assertTrue(Power.ofPaired(0.5, pairs - 1, 0.05) < 0.8);
    assertThrows(IllegalArgumentException.class, () -> Power.pairsFor(0, 0.8, 0.05));
    assertThrows(IllegalArgumentException.class, () -> Power.pairsFor(1e-9, 0.8, 0.05));
    assertThrows(IllegalArgumentException.class, () -> Power.ofPaired(1, 1, 0.05));
  }

  /** By the noncentral t distribution of SciPy 1.17. */
  @Test
  void agreesWithSciPyWhereDegreesOfFreedomAreMany() {
    assertEquals(0.560079668998372, Power.ofPaired(0.15, 200, 0.05), 1e-7);
    assertEquals(0.08391110692072079, Power.ofPaired(0.1, 31, 0.05), 1e-7);
    assertEquals(0.08272600819885276, Power.ofPaired(0.1, 30, 0.05), 1e-7);
    assertEquals(0.46961265623987436, Power.ofTwoSamples(0.05, 5000, 0.01), 1e-7);
  }

  /** J. Cohen, "A Power Primer", Psychological Bulletin 112 (1992), table 2; SciPy agrees. */
  @Test
  void findsCohensNumberOfValuesInEachOfTwoSamples() {
    assertEquals(26, Power.valuesFor(0.8, 0.8, 0.05));
    assertEquals(64, Power.valuesFor(0.5, 0.8, 0.05));
    assertEquals(394, Power.valuesFor(0.2, 0.8, 0.05)); // his table, from an approximation, has 393
    assertThrows(IllegalArgumentException.class, () -> Power.valuesFor(0, 0.8, 0.05));
  }
}
