package forwardpass.engine.forward;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.attention.AttentionHead;
import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.engine.block.FeedForward;
import forwardpass.engine.block.GptBlock;
import forwardpass.engine.block.LayerNorm;
import forwardpass.engine.linalg.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values marked numpy come from numpy 2.4, a forward pass of its own in float64. */
class ForwardTest {
  private static final int[] TEXT = {3, 0, 4};
  private static final int[] PAGES = {2, 5, 8};

  /** Numbers that any language can make: ((i k) mod 7 − 3) / 4. */
  private static Matrix made(int rows, int cols, int k) {
    double[] numbers = new double[rows * cols];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (i * k % 7 - 3) / 4.0;
    }
    return Matrix.ofRowMajor(rows, cols, numbers);
  }

  private static AttentionHead head(int number) {
    return new AttentionHead(
        made(4, 2, 2 + number), made(4, 2, 4 + number), made(4, 2, 9 + number));
  }

  /** V = 5, D = 4, two heads, an MLP of 6. */
  private static SmallGpt model() {
    double[] gain = {1, 2, 0.5, 1};
    double[] bias = {0, 0.5, 0, -0.25};
    double[] more = {1, 1.5, 1, 0.75};
    GptBlock block =
        new GptBlock(
            new LayerNorm(gain, bias, LayerNorm.EPSILON),
            new MultiHeadAttention(List.of(head(0), head(1)), made(4, 4, 11)),
            new LayerNorm(more, gain, LayerNorm.EPSILON),
            new FeedForward(
                made(4, 6, 2),
                new double[] {0, 0.1, -0.2, 0.3, 0, 1},
                made(6, 4, 3),
                new double[] {0.05, 0, 0, -1}));
    LayerNorm last = new LayerNorm(new double[] {1, 1, 1, 1}, bias, LayerNorm.EPSILON);
    return new SmallGpt(made(5, 4, 3), made(4, 4, 5), block, last);
  }

  @Test
  void everyStationAgreesWithNumpy() {
    SmallGpt.Pass pass = model().of(TEXT);
    assertArrayEquals(new double[] {1.25, -0.25, 0.0, 0.25}, pass.placed().row(2));
    assertArrayEquals(
        new double[] {
          1.7540603525599914, 0.9502845291962108, -1.4344913033317075, 0.5253712766190602
        },
        pass.block().residMid().row(2),
        1e-14);
    assertArrayEquals(
        new double[] {
          1.080297431191182, 2.160266564811586, -3.1469148223983847, -0.24751380852830995
        },
        pass.block().residPost().row(2),
        1e-14);
    assertArrayEquals(
        new double[] {
          1.5220496535858685, 0.8186845140616777, -0.2591149705217105, -0.3841149705217105,
              0.8811845140616777,
          0.6028956633330519, 1.2386258029212363, -0.2256504808680203, -0.35065048086802036,
              1.3011258029212365,
          -1.5067950067702078, -0.6464590273192644, 1.4184293312204401, 1.2934293312204401,
              -0.5839590273192644
        },
        pass.logits().toRowMajor(),
        1e-13);
  }

  @Test
  void lossShiftsByOneAndLeavesTheLastRowOut() {
    Matrix logits = model().of(TEXT).logits();
    assertArrayEquals(
        new double[] {0.8496571134136426, 1.0458519365686012},
        NextToken.losses(logits, TEXT),
        1e-13); // numpy
    assertEquals(0.9477545249911219, NextToken.loss(logits, TEXT), 1e-13); // numpy
    // only row 0 counts; it is even among two tokens: ln 2
    Matrix two = Matrix.of(new double[][] {{1, 1}, {50, -50}});
    assertEquals(Math.log(2), NextToken.loss(two, new int[] {0, 1}), 1e-15);
    assertThrows(IllegalArgumentException.class, () -> NextToken.losses(two, new int[] {0, 1, 1}));
  }

  @Test
  void nextTokenComesFromTheLastRow() {
    assertEquals(2, NextToken.mostLikely(model().of(TEXT).logits())); // numpy
    assertEquals(1, NextToken.mostLikely(Matrix.of(new double[][] {{9, 0, 0}, {1, 2, 2}})));
  }

  @Test
  void causalRowsDoNotChangeWithWhatFollows() {
    Matrix longer = model().of(TEXT).logits();
    Matrix shorter = model().of(new int[] {3, 0}).logits();
    assertArrayEquals(shorter.row(0), longer.row(0));
    assertArrayEquals(shorter.row(1), longer.row(1));
  }

  @Test
  void refusesTokensThatAreNotInTheVocabulary() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> model().of(new int[] {1, 5}));
    assertEquals("small gpt: token 5 at place 1, V is 5", refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> model().of(new int[] {1, 1, 1, 1, 1}));
    assertThrows(IllegalArgumentException.class, () -> model().of(new int[0]));
  }

  @Test
  void largerVocabularyKeepsTheRowsOfTheSmaller() {
    SmallGpt small = RandomGpt.of(3, 8, 2, 10, 8);
    SmallGpt large = RandomGpt.of(3, 8, 2, 100, 8);
    assertArrayEquals(small.embedding().row(9), large.embedding().row(9));
    assertEquals(small.positions(), large.positions());
    assertTrue(small.embedding().maxAbs() != RandomGpt.of(4, 8, 2, 10, 8).embedding().maxAbs());
    assertThrows(IllegalArgumentException.class, () -> RandomGpt.of(3, 7, 2, 10, 8));
  }

  @Test
  void freshModelLosesAboutLnV() {
    int[] text = {5, 60, 7, 81, 9, 0, 2, 33};
    double sum = 0;
    for (int seed = 1; seed <= 50; seed++) {
      sum += NextToken.loss(RandomGpt.of(seed, 8, 2, 100, 8).of(text).logits(), text) / 50;
    }
    // logits of variance 1 cost ln V and half a nat: the mean of exp of a normal number is e^(1/2)
    assertEquals(Math.log(100) + 0.5, sum, 0.15);
  }

  @Test
  void placesRunThroughTheLastAxisFirst() {
    assertEquals(66, RowMajor.place(PAGES, new int[] {1, 3, 2})); // numpy.ravel_multi_index
    assertEquals(109, RowMajor.place(new int[] {4, 2, 3, 5}, new int[] {3, 1, 0, 4})); // the same
    assertEquals(0, RowMajor.place(new int[0], new int[0]));
    assertEquals(40, RowMajor.stride(PAGES, 0)); // 320 bytes of 8 each
    assertEquals(1, RowMajor.stride(PAGES, 2));
    int[] index = {
      RowMajor.index(PAGES, 66, 0), RowMajor.index(PAGES, 66, 1), RowMajor.index(PAGES, 66, 2)
    };
    assertArrayEquals(new int[] {1, 3, 2}, index);
    assertThrows(IllegalArgumentException.class, () -> RowMajor.place(PAGES, new int[] {1, 5, 0}));
    assertThrows(IllegalArgumentException.class, () -> RowMajor.place(PAGES, new int[] {1, 5}));
  }
}
