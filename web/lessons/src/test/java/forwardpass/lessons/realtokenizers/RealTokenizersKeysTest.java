package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import java.nio.charset.StandardCharsets;

class RealTokenizersKeysTest extends ChapterKeys {
  RealTokenizersKeysTest() {
    super(new RealTokenizersChapter());
    second("tokenization-exercise-bytes", RealTokenizersKeysTest::utf8);
    second(
        "tokenization-exercise-vocabulary",
        given -> 256 + 1000 * given.number("thousands") + given.number("special"));
    // A MiB is 1,024 × 1,024 bytes, and V is so many times 1,024.
    second(
        "tokenization-exercise-table",
        given -> given.number("v") * given.number("d") * given.number("bytes") / 1024);
    second(
        "tokenization-exercise-price",
        given -> given.number("price") / 1000 * given.number("thousands") * given.number("each"));
    second(
        "tokenization-exercise-threes",
        given -> given.text("number").replaceAll("(\\d{3})(?=\\d)", "$1|"));
  }

  /** Java's own UTF-8 of such a text. */
  private static Object utf8(PrintedGivens given) {
    String text =
        "a".repeat((int) given.number("plain"))
            + "é".repeat((int) given.number("accented"))
            + "中".repeat((int) given.number("chinese"))
            + "🙂".repeat((int) given.number("emoji"));
    return (double) text.getBytes(StandardCharsets.UTF_8).length;
  }
}
