package forwardpass.engine.json;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import forwardpass.engine.random.Rng;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldTest {
  private static JsonField read(String json) {
    return JsonField.read("x.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsValuesOfEveryKind() {
    JsonField file =
        read("\ufeff {\"a\": [1, -0.5e2, true, null], \"b\\n\": {\"c\": \"\\ud83d\\udc4b\"}}\r\n");
    assertEquals(List.of("a", "b\n"), List.copyOf(file.names()));
    JsonField a = file.member("a");
    assertEquals(4, a.size());
    assertEquals(1, a.item(0).integer());
    assertEquals(-50, a.item(1).number());
    assertTrue(a.item(2).flag(false));
    assertTrue(a.item(3).isAbsent());
    assertEquals("👋", file.member("b\n").member("c").text());
    assertEquals(7, file.member("d").member("e").integer(7));
    assertFalse(file.member("d").flag(false));
  }

  @Test
  void saysWhereAValueIsAndWhatIsWrong() {
    JsonField file = read("{\"a\": {\"b\": [1, \"two\"]}}");
    refuses(
        "x.json: 'a.b[1]' is 'two', expected a whole number",
        () -> file.member("a").member("b").item(1).integer());
    refuses("x.json: 'a.c' is missing", () -> file.member("a").member("c").text());
    refuses("x.json: 'a' is an object, expected a list", () -> file.member("a").size());
    refuses(
        "x.json: 'a.b' is a list, expected a number", () -> file.member("a").member("b").number());
    refuses(
        "x.json: 'a.b' is a list, expected an object",
        () -> file.member("a").member("b").member("c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "[1,]",
        "[1 2]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{'a':1}",
        "[01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[1e]",
        "[-]",
        "[1e999]",
        "[NaN]",
        "[Infinity]",
        "[nul]",
        "[truE]",
        "[1]]",
        "[1] x",
        "\"abc",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"\t\"",
        "{\"a\":1,\"a\":2}",
        "// no\n[]"
      })
  void refusesWhatIsNoJson(String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> read("[" + text + "]"));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("x.json, character "), text);
  }

  @Test
  void refusesNestingThatWouldEndTheProgram() {
    refuses("x.json, character 65: nested deeper than 64", () -> read("[".repeat(1_000_000)));
    read("[".repeat(64) + "1" + "]".repeat(64));
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    byte[] bytes = {'[', '"', (byte) 0xc3, '"', ']'};
    refuses("x.json is not UTF-8 at byte 2", () -> JsonField.read("x.json", bytes));
    refuses("x.json: it is empty: the download may have failed", () -> read(""));
    refuses(
        "x.json: it is text in UTF-16: save it as UTF-8",
        () -> JsonField.read("x.json", "[1]".getBytes(StandardCharsets.UTF_16)));
  }

  /** Jackson, in its strict default, is another implementation of the same RFC. */
  @Test
  void agreesWithAnotherReaderOnRandomTexts() {
    ObjectMapper jackson = new ObjectMapper();
    jackson.enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    jackson.enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    String[] pieces = {
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "1", "-2.5e-3", "0", "true", "null", " "
    };
    Rng rng = Rng.seeded(4);
    int valid = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("[");
      for (int k = rng.nextInt(7); k >= 0; k--) {
        text.append(pieces[rng.nextInt(pieces.length)]);
      }
      text.append(']');
      boolean ours = isRead(text.toString());
      assertEquals(isReadBy(jackson, text.toString()), ours, text.toString());
      valid += ours ? 1 : 0;
    }
    assertTrue(valid > 100, valid + " were valid");
  }

  private static boolean isRead(String text) {
    try {
      read(text);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static boolean isReadBy(ObjectMapper jackson, String text) {
    try {
      jackson.readTree(text);
      return true;
    } catch (JsonProcessingException refused) {
      return false;
    }
  }
}
