package forwardpass.engine.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Searches small enough to be done by hand. */
class BeamSearchTest {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** Token 0 with 0.6, then 0 or 1 with a half each; token 1 with 0.4, then 0 for certain. */
  private static double[] tree(Beam beam) {
    if (beam.tokens().isEmpty()) {
      return new double[] {Math.log(0.6), Math.log(0.4)};
    }
    return beam.tokens().get(0) == 0
        ? new double[] {Math.log(0.5), Math.log(0.5)}
        : new double[] {0, NEVER};
  }

  private static List<Beam> searched(BeamSearch search, int steps, Function<Beam, double[]> next) {
    List<Beam> beams = search.start();
    for (int step = 0; step < steps; step++) {
      List<double[]> answers = new ArrayList<>();
      for (Beam beam : beams) {
        answers.add(beam.hasEnded() ? new double[0] : next.apply(beam));
      }
      beams = search.step(beams, answers);
    }
    return beams;
  }

  @Test
  void widthOneIsGreedyAndMissesTheLikeliestText() {
    List<Beam> found = searched(new BeamSearch(1, -1, 0), 2, BeamSearchTest::tree);
    assertEquals(1, found.size());
    assertEquals(List.of(0, 0), found.get(0).tokens());
    assertEquals(Math.log(0.30), found.get(0).logP(), 1e-12);
  }

  @Test
  void widthTwoFindsTheLikeliestText() {
    List<Beam> found = searched(new BeamSearch(2, -1, 0), 2, BeamSearchTest::tree);
    assertEquals(List.of(1, 0), found.get(0).tokens());
    assertEquals(Math.log(0.40), found.get(0).logP(), 1e-12);
    assertEquals(List.of(0, 0), found.get(1).tokens(), "of equals the lower id");
  }

  /** 0.5 ends at once; the rest goes on with 0.9 a token: 0.45, 0.405, 0.3645. */
  @Test
  void nothingIsWrittenAfterTheEnd() {
    Function<Beam, double[]> next =
        beam ->
            beam.tokens().isEmpty()
                ? new double[] {Math.log(0.5), Math.log(0.5)}
                : new double[] {Math.log(0.1), Math.log(0.9)};
    List<Beam> found = searched(new BeamSearch(2, 0, 0), 4, next);
    assertEquals(List.of(0), found.get(0).tokens());
    assertTrue(found.get(0).hasEnded());
    assertEquals(List.of(1, 1, 1, 1), found.get(1).tokens());
    assertEquals(Math.log(0.3645), found.get(1).logP(), 1e-12);
    assertEquals(false, BeamSearch.haveEnded(found));
  }

  /** The mean a token: −0.6931 for what ends, (−0.6931 − 3 · 0.1054) / 4 for the longer. */
  @Test
  void aPowerOfOnePrefersTheLongerText() {
    Beam shorter = new Beam(List.of(7, 0), -2, true);
    Beam longer = new Beam(List.of(7, 7, 7, 7, 0), -4.5, true);
    assertEquals(-1, shorter.score(1), 0);
    assertEquals(-0.9, longer.score(1), 1e-15);
    assertEquals(-2, shorter.score(0), 0);
    BeamSearch search = new BeamSearch(1, 0, 1);
    List<double[]> unread = List.of(new double[0], new double[0]);
    assertEquals(List.of(longer), search.step(List.of(shorter, longer), unread));
    assertEquals(List.of(shorter), new BeamSearch(1, 0, 0).step(List.of(shorter, longer), unread));
  }

  @Test
  void theNearestThatAreNotKeptAreAmongTheCandidates() {
    BeamSearch search = new BeamSearch(1, -1, 0);
    List<Beam> candidates = search.candidates(search.start(), List.of(tree(Beam.START)));
    assertEquals(2, candidates.size());
    assertEquals(List.of(1), candidates.get(1).tokens());
    assertEquals(1, search.kept(candidates).size());
  }

  @Test
  void saysWhichSettingIsWrong() {
    assertEquals(
        "beam search: width is 0, must be 1 or more",
        assertThrows(IllegalArgumentException.class, () -> new BeamSearch(0, -1, 0)).getMessage());
    assertEquals(
        "beam search: lengthPower is -1.0, must be 0 or more",
        assertThrows(IllegalArgumentException.class, () -> new BeamSearch(1, -1, -1)).getMessage());
    BeamSearch search = new BeamSearch(2, -1, 0);
    assertEquals(
        "beam search: 1 texts, answers for 0",
        assertThrows(IllegalArgumentException.class, () -> search.step(search.start(), List.of()))
            .getMessage());
  }
}
