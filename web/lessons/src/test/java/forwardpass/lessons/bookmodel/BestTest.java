package forwardpass.lessons.bookmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestTest {

  @Test
  void theLargestComeFirstAndOfEqualsTheFirst() {
    Rng rng = Rng.seeded(1);
    for (int n = 1; n < 60; n++) {
      double[] scores = new double[n];
      List<Integer> sorted = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        scores[i] = rng.nextInt(20); // few values: many are equal
        sorted.add(i);
      }
      sorted.sort(Comparator.comparingDouble(i -> -scores[i])); // stable
      int[] expected = sorted.stream().limit(5).mapToInt(Integer::intValue).toArray();
      assertArrayEquals(expected, Best.of(scores, 5));
      for (int place = 0; place < n; place++) {
        assertEquals(place + 1, Best.rank(scores, sorted.get(place)));
      }
    }
  }
}
