package forwardpass.engine.review;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class FsrsTest {
  /** As histories.mjs draws: the same generator gives the same reviews to both. */
  private static final class Draws {
    private int state = 1;

    int below(int n) {
      state = state * 1664525 + 1013904223;
      return (state >>> 16) % n;
    }
  }

  private static Memory afterRandomReviews(Draws draws) {
    int reviews = 1 + draws.below(12);
    Memory memory = null;
    for (int i = 0; i < reviews; i++) {
      Grade grade = List.of(Grade.values()).get(draws.below(4));
      int days =
          switch (draws.below(4)) {
            case 0 -> 0;
            case 1 -> draws.below(5);
            case 2 -> draws.below(60);
            default -> draws.below(1500);
          };
      memory = memory == null ? Fsrs.first(grade) : Fsrs.next(memory, days, grade);
    }
    assertNotNull(memory);
    return memory;
  }

  /** Of the larger of 1 and what is expected, a billionth. */
  private static void assertClose(String expected, double actual, String what) {
    double value = Double.parseDouble(expected);
    assertEquals(value, actual, 1e-9 * Math.max(1, value), what);
  }

  @Test
  void agreesWithTsFsrsOnTenThousandHistories() throws IOException {
    Draws draws = new Draws();
    int histories = 0;
    try (InputStream file = FsrsTest.class.getResourceAsStream("ts-fsrs-5.4.2.txt.gz")) {
      assertNotNull(file);
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(file), StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] oracle = line.split(" ", -1);
        Memory memory = afterRandomReviews(draws);
        String what = "history " + histories++;
        assertClose(oracle[0], memory.stability(), what);
        assertClose(oracle[1], memory.difficulty(), what);
        assertClose(oracle[2], Fsrs.recall(memory, 30), what);
        assertEquals(Integer.parseInt(oracle[3]), Fsrs.interval(memory, 0.9), what);
      }
    }
    assertEquals(10_000, histories);
  }

  @Test
  void recallsNineTimesInTenAfterItsStability() {
    assertEquals(0.9, Fsrs.recall(new Memory(12, 5), 12), 1e-8);
    assertEquals(1, Fsrs.recall(new Memory(12, 5), 0), 0);
  }

  @Test
  void waitsLongerWhenLessIsToBeRetained() {
    Memory memory = new Memory(10, 5);
    assertEquals(10, Fsrs.interval(memory, 0.9));
    assertTrue(Fsrs.interval(memory, 0.8) > 2 * Fsrs.interval(memory, 0.9));
    assertEquals(1, Fsrs.interval(memory, 0.999));
    assertEquals(36_500, Fsrs.interval(new Memory(36_500, 1), 0.5));
  }

  @Test
  void refusesWhatIsOutOfRange() {
    Memory memory = new Memory(10, 5);
    refuses("stability: 0.0 is not in [0.001, 36500]", () -> new Memory(0, 5));
    refuses("stability: NaN is not in [0.001, 36500]", () -> new Memory(Double.NaN, 5));
    refuses("difficulty: 10.5 is not in [1, 10]", () -> new Memory(10, 10.5));
    refuses("days: -1.0 is not 0 or more", () -> Fsrs.recall(memory, -1));
    refuses("days: NaN is not 0 or more", () -> Fsrs.next(memory, Double.NaN, Grade.GOOD));
    refuses("retention: 1.0 is not in (0, 1)", () -> Fsrs.interval(memory, 1));
  }
}
