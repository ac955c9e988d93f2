package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.exercise.ChapterKeys;

class RealTokenizersKeysTest extends ChapterKeys {
  RealTokenizersKeysTest() {
    super(new RealTokenizersChapter());
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
}
