package forwardpass.trainer.ship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EqualSizesTest {
  private static KnownText known(String... stories) {
    KnownText known = new KnownText();
    List.of(stories).forEach(known::add);
    return known;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> of(Map<String, Object> measured, String name) {
    return (Map<String, Object>) Objects.requireNonNull(measured.get(name));
  }

  @Test
  void findsTheLongestRunOfKnownWords() {
    KnownText known = known("The cat sat on the mat.", "A dog ran. The cat sat down.");
    assertEquals(5, known.longestRun(KnownText.lower("Once the cat sat on the bed")));
    assertEquals(0, known.openingRun(KnownText.lower("Once the cat sat on the bed")));
    assertEquals(4, known.openingRun(KnownText.lower("the cat sat down")));
    assertEquals(0, known.longestRun(KnownText.lower("the dog")));
  }

  @Test
  void runsEndWhereAStoryEnds() {
    KnownText known = known("One two three.", "Four five six.");
    assertEquals(3, known.longestRun(KnownText.lower("one two three four five six")));
    assertFalse(known.hasTrigram("three", "four", "five"));
    assertTrue(known.hasTrigram("four", "five", "six"));
  }

  @Test
  void comparesAsManyTrigramsOfBoth() {
    // The model's: 4 trigrams, 'a b c' twice. Held out, in every draw: the first 4 of 6 different
    // ones.
    List<String> own = List.of("a b c", "a b c", "b c d x");
    List<String> written = Collections.nCopies(3, "a b c d e f g h");
    Map<String, Object> measured = new EqualSizes(own, written, known("a b c d", "z")).measured();
    assertEquals(4, measured.get("trigrams"));
    Map<String, Object> different = of(measured, "differentShare");
    assertEquals(3.0 / 4, different.get("own"));
    assertEquals(1.0, different.get("written"));
    // Of abc, bcd, cdx one is new; of abc, bcd, cde, def two.
    assertEquals(1.0 / 3, of(measured, "newShare").get("own"));
    assertEquals(0.5, of(measured, "newShare").get("written"));
    assertEquals(1, of(measured, "inventedWords").get("own")); // x
    assertEquals(2.0, of(measured, "inventedWords").get("written")); // e and f; the rest is cut
    assertEquals(3, of(measured, "longestRun").get("own"));
  }

  @Test
  void takesTheErrorFromTheSharesWithoutOneStoryEach() {
    // Without each story: 1, 1, 1/2. Their mean is 5/6; (3 − 1)/3 · (1/36 + 1/36 + 4/36) = 1/9.
    List<String> own = List.of("a b c", "a b c", "d e f");
    Map<String, Object> measured = new EqualSizes(own, own, known("a b c")).measured();
    assertEquals(
        1.0 / 3,
        (double) Objects.requireNonNull(of(measured, "differentShare").get("ownError")),
        1e-15);
  }
}
