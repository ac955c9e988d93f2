package forwardpass.lessons.exercise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** What an exercise shows where it is not the printed problem: for seeds 1 to 999. */
record OtherProblems(List<Map<String, String>> shown) {
  private static final int SEEDS = 1000;
  private static final int MANY = 100; // problems; how many fewer there are, a key says

  static OtherProblems of(Exercise exercise) {
    List<Map<String, String>> shown = new ArrayList<>();
    for (int seed = 1; seed < SEEDS; seed++) {
      shown.add(Range.shown(exercise.problem(seed)));
    }
    return new OtherProblems(shown);
  }

  /** How many different ones there are; empty for a hundred and more. */
  String count() {
    int count = new HashSet<>(shown).size();
    return count < MANY ? Integer.toString(count) : "";
  }

  /**
   * A checksum of all that they show. A kept page holds its seed, not its numbers: with other draws
   * it would show another problem over the reader's answer.
   */
  String draws() {
    CRC32 sum = new CRC32();
    shown.forEach(each -> sum.update(each.toString().getBytes(StandardCharsets.UTF_8)));
    return Long.toHexString(sum.getValue());
  }
}
