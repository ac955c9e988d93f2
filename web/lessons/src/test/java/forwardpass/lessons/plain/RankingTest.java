package forwardpass.lessons.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
  @Test
  void namesThePlacesFromTheSmallestNumberOn() {
    assertEquals(List.of(1, 3, 0, 2), Ranking.ascending(new double[] {2.5, -1, 7, 0}));
  }

  @Test
  void keepsEqualNumbersInTheirOrder() {
    assertEquals(List.of(1, 3, 0, 2), Ranking.ascending(new double[] {4, 1, 4, 1}));
  }

  @Test
  void putsInfinityLast() {
    double[] numbers = {Double.POSITIVE_INFINITY, 3, 2};
    assertEquals(List.of(2, 1, 0), Ranking.ascending(numbers));
  }

  @Test
  void isEmptyForNoNumbers() {
    assertEquals(List.of(), Ranking.ascending(new double[0]));
  }
}
