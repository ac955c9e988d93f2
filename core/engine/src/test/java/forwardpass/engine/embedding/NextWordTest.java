package forwardpass.engine.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import org.junit.jupiter.api.Test;

class NextWordTest {
  private static final Matrix EACH_OTHER = Matrix.of(new double[][] {{0, 1}, {1, 0}});

  /** Logits 1 and −1, then 0 and 0; by calculator (2.126928 + 0.693147) / 2. */
  @Test
  void losesWhatTheWordsThatCameWereNotGiven() {
    assertEquals(1.4100376, small().loss(EACH_OTHER), 1e-7);
  }

  /** By hand: the gap at the first word's logits is 0.880797 / 2, at the second's 0.25. */
  @Test
  void aStepFollowsTheGradientWorkedByHand() {
    NextWord after = small().step(EACH_OTHER, 1);
    assertEquals(0.119203, after.in().get(0, 0), 1e-6);
    assertEquals(0.5, after.in().get(1, 0), 1e-12);
    assertEquals(0.559601, after.out().get(0, 0), 1e-6);
    assertEquals(-0.559601, after.out().get(1, 0), 1e-6);
  }

  @Test
  void everyNumberMovesAgainstItsMeasuredSlope() {
    Matrix counts = Matrix.of(new double[][] {{0, 2, 1}, {1, 0, 3}, {2, 2, 0}});
    NextWord model = NextWord.random(3, 2, Rng.seeded(5));
    NextWord after = model.step(counts, 1);
    double h = 1e-6;
    for (int i = 0; i < 3; i++) {
      for (int d = 0; d < 2; d++) {
        double up = new NextWord(moved(model.in(), i, d, h), model.out()).loss(counts);
        double down = new NextWord(moved(model.in(), i, d, -h), model.out()).loss(counts);
        double step = model.in().get(i, d) - after.in().get(i, d);
        assertEquals((up - down) / (2 * h), step, 1e-8);
        up = new NextWord(model.in(), moved(model.out(), i, d, h)).loss(counts);
        down = new NextWord(model.in(), moved(model.out(), i, d, -h)).loss(counts);
        step = model.out().get(i, d) - after.out().get(i, d);
        assertEquals((up - down) / (2 * h), step, 1e-8);
      }
    }
  }

  /** Words 0 and 1 are followed alike, 2 otherwise. */
  @Test
  void wordsThatAreUsedAlikeEndUpAlike() {
    Matrix counts =
        Matrix.of(
            new double[][] {
              {0, 0, 0, 2, 0}, {0, 0, 0, 2, 0}, {0, 0, 0, 0, 2}, {1, 1, 0, 0, 0}, {0, 0, 2, 0, 0}
            });
    NextWord model = NextWord.random(5, 2, Rng.seeded(1));
    double before = Vectors.distance(model.in().row(0), model.in().row(1));
    for (int step = 0; step < 200; step++) {
      model = model.step(counts, 2);
    }
    double alike = Vectors.distance(model.in().row(0), model.in().row(1));
    assertTrue(alike < before / 10, before + " to " + alike);
    assertTrue(Vectors.distance(model.in().row(0), model.in().row(2)) > 1);
  }

  @Test
  void refusesTablesThatDiffer() {
    assertThrows(
        IllegalArgumentException.class, () -> new NextWord(Matrix.zeros(2, 1), Matrix.zeros(2, 2)));
    assertThrows(IllegalArgumentException.class, () -> small().loss(Matrix.zeros(2, 2)));
  }

  private static NextWord small() {
    return new NextWord(
        Matrix.of(new double[][] {{1}, {0}}), Matrix.of(new double[][] {{1}, {-1}}));
  }

  private static Matrix moved(Matrix matrix, int row, int col, double by) {
    double[] numbers = matrix.toRowMajor();
    numbers[row * matrix.cols() + col] += by;
    return Matrix.ofRowMajor(matrix.rows(), matrix.cols(), numbers);
  }
}
