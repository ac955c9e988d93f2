package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PretokenizerTest {
  /** Characters whose classes are the same in the JDK's Unicode version as in ours. */
  private static final String[] ALPHABET = {
    "a", "b", "s", "t", "e", "l", "d", "m", "S", "T", "L", "E", "A", "Z", "ſ", "Ǆ", "ǅ", "ʰ", "ª",
    "日", "ก", "\u0301", "\u0903", "\u20dd", "𠮷", "𝐀", "𝐚", "😀", "'", "'", "'", "’", "!", ".",
    "/", "/", "_", "$", "0", "7", "½", "٣", "𝟘", " ", " ", " ", "\t", "\n", "\n", "\r", "\u000b",
    "\u0085", "\u00a0", "\u2028", "\u3000", "\u200b", "\ufeff", "\u200d", "\ue000"
  };

  @ParameterizedTest
  @ValueSource(strings = {"gpt2", "cl100k_base", "o200k_base"})
  void cutsWhereTheRegularExpressionDoes(String name) {
    String regex =
        PublishedTokenizers.golden("bpe-golden.json").get("patterns").get(name).textValue();
    Pattern pattern = Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    // The JDK folds case only with this flag on, and (?i:…) doesn't turn it on: it is added inside.
    Pattern folding = Pattern.compile(regex.replace("(?i:", "(?iu:"), pattern.flags());
    Random random = new Random(11);
    for (int n = 0; n < 100_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
      }
      assertEquals(
          matches(folding, text.toString()), Pretokenizer.named(name).pieces(text.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "gpt2|We've  3 cats.|We·'ve· · 3· cats·.",
        "gpt2|IT'S|IT·'·S",
        "cl100k_base|IT'S 12345|IT·'S· ·123·45",
        "cl100k_base|\"quoted\" (x)|\"quoted·\"· (·x·)",
        "o200k_base|parseHTTPResponse can't|parse·HTTPResponse· can't",
        "o200k_base|日本ABC|日本·ABC",
        "none|a b|a b",
      })
  void cutsAsWorkedByHand(String name, String text, String pieces) {
    assertEquals(List.of(pieces.split("·", -1)), Pretokenizer.named(name).pieces(text));
  }

  @Test
  void refusesANameItDoesNotKnow() {
    assertThrows(IllegalArgumentException.class, () -> Pretokenizer.named("gpt5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt2", "cl100k_base", "o200k_base", "none"})
  void knowsItsName(String name) {
    assertEquals(name, Pretokenizer.named(name).name());
  }

  private static List<String> matches(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
