package forwardpass.lessons.resampling;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class ResamplingKeysTest extends ChapterKeys {
  ResamplingKeysTest() {
    super(new ResamplingChapter());
    second("statistics-exercise-resample", ResamplingKeysTest::resample);
    second("statistics-exercise-percentiles", ResamplingKeysTest::middle);
    second("statistics-exercise-short", ResamplingKeysTest::lacking);
  }

  private static String resample(PrintedGivens given) {
    List<Double> scores = Arrays.stream(given.vector("scores")).boxed().toList();
    return given.only(
        list -> list.length == 5 && Arrays.stream(list).allMatch(x -> scores.contains(x)));
  }

  /** Those that are neither among the lowest nor among the highest, dropped one by one. */
  private static double[] middle(PrintedGivens given) {
    List<Double> left =
        new ArrayList<>(Arrays.stream(given.vector("means")).boxed().sorted().toList());
    double dropped = 0;
    while (dropped < 100 - given.number("percent")) {
      left.remove(0);
      left.remove(left.size() - 1);
      dropped += 10;
    }
    return new double[] {left.get(0), left.get(left.size() - 1)};
  }

  /** By counts: how many are missing, over the deviation of a count. */
  private static double lacking(PrintedGivens given) {
    double made = given.number("made");
    double expected = made * given.number("percent") / 100;
    return (expected - given.number("hits")) / Math.sqrt(expected * (made - expected) / made);
  }
}
