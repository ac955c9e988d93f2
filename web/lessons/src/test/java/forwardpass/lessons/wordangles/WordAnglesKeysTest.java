package forwardpass.lessons.wordangles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.exercise.ChapterKeys;
import org.junit.jupiter.api.Test;

class WordAnglesKeysTest extends ChapterKeys {
  WordAnglesKeysTest() {
    super(new WordAnglesChapter());
    second(
        "dot-exercise-tips",
        given ->
            new double[] {
              apart(given.number("a"), given.number("small"), given.number("low")),
              apart(given.number("a"), given.number("large"), given.number("high"))
            });
    second("dot-exercise-disagree", given -> beside(given.vector("a"), given.vector("b")));
  }

  /** The first along an axis, the second at its angle. */
  private static double apart(double a, double b, double cosine) {
    return Math.hypot(a - b * cosine, b * Math.sqrt(1 - cosine * cosine));
  }

  /** The zero vector's neighbourhood: a tenth of a, at a right angle to it. */
  private static double[] beside(double[] a, double[] b) {
    double far = Math.hypot(b[0] - a[0], b[1] - a[1]);
    assertTrue(far > 1.1 * Math.hypot(a[0], a[1]), "b is farther from a than the origin is");
    return new double[] {-a[1] / 10, a[0] / 10};
  }

  /** Beside [4, 2] and [13, 5], √90 apart. */
  @Test
  void saysWhatAPlaceLacks() {
    ExerciseDisagree exercise = new ExerciseDisagree();
    assertEquals("built.far distance=24.08 most=9.49", said(exercise, "20, 20"));
    assertEquals("built.aligned cosine=1 least=0.9954", said(exercise, "5, 2.5"));
    assertEquals("built.no-direction", said(exercise, "0, 0"));
  }

  /** [−5, −1] is √90 away too; [6.5, 2.5] is half of [13, 5]: 62 / √(20 · 194) = 0.995350. */
  @Test
  void asFarAndAsWellAlignedIsNotEnough() {
    ExerciseDisagree exercise = new ExerciseDisagree();
    assertEquals("built.far distance=9.49 most=9.49", said(exercise, "-5, -1"));
    assertEquals("built.aligned cosine=0.9954 least=0.9954", said(exercise, "6.5, 2.5"));
  }
}
