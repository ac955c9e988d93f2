package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharacterClassesTest {
  private static final Map<String, Integer> BITS =
      Map.of(
          "letter", CharacterClasses.LETTER,
          "number", CharacterClasses.NUMBER,
          "space", CharacterClasses.SPACE,
          "other", CharacterClasses.OTHER,
          "newline", CharacterClasses.NEWLINE,
          "upper", CharacterClasses.UPPER,
          "lower", CharacterClasses.LOWER);

  @Test
  void hasTheClassesOfTiktokenForEveryCodePoint() {
    CharacterClasses classes = CharacterClasses.instance();
    JsonNode golden = PublishedTokenizers.golden("tiktoken-golden.json").get("classes");
    assertEquals(BITS.size(), golden.size());
    BITS.forEach(
        (name, bit) -> {
          int[] edges = PublishedTokenizers.ids(golden.get(name));
          int edge = 0;
          for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            while (edge < edges.length && edges[edge] <= codePoint) {
              edge++;
            }
            boolean expected = edge % 2 == 1;
            int c = codePoint;
            if (!isSurrogate(c)) {
              assertEquals(
                  expected,
                  (classes.of(c) & bit) != 0,
                  () -> name + " U+" + Integer.toHexString(c));
            }
          }
        });
  }

  @Test
  void takesUnpairedSurrogatesForTheReplacementCharacter() {
    CharacterClasses classes = CharacterClasses.instance();
    for (int c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
      assertEquals(classes.of(0xfffd), classes.of(c));
    }
    assertEquals(CharacterClasses.OTHER, classes.ofPair(new char[] {0xd83d}, 0, 1));
    assertEquals(CharacterClasses.OTHER, classes.ofPair(new char[] {0xd835, 0xdc00}, 0, 1));
    assertEquals(
        CharacterClasses.LETTER | CharacterClasses.UPPER,
        classes.ofPair(new char[] {0xd835, 0xdc00}, 0, 2));
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
