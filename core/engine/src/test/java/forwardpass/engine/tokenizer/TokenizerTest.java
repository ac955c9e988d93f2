package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  @ParameterizedTest
  @ValueSource(strings = {"bpe-golden.json", "tiktoken-golden.json"})
  void encodesLikeTiktoken(String file) {
    JsonNode vectors = PublishedTokenizers.golden(file).get("vectors");
    assertTrue(vectors.size() >= 23, () -> vectors.size() + " vectors");
    for (JsonNode vector : vectors) {
      String text = vector.get("text").textValue();
      for (Map.Entry<String, Tokenizer> entry : PublishedTokenizers.all().entrySet()) {
        int[] expected = PublishedTokenizers.ids(vector.get(entry.getKey()));
        int[] actual = entry.getValue().encodeOrdinary(text).toArray();
        assertArrayEquals(expected, actual, () -> entry.getKey() + " of " + vector.get("text"));
      }
    }
  }

  @Test
  void encodesTheCatLikeThePublishedTokenizers() {
    String text = "The cat sat on the mat";
    assertArrayEquals(new int[] {464, 3797, 3332, 319, 262, 2603}, ids("gpt2", text));
    assertArrayEquals(new int[] {791, 8415, 7731, 389, 279, 5634}, ids("cl100k_base", text));
    assertArrayEquals(new int[] {976, 9059, 10139, 402, 290, 2450}, ids("o200k_base", text));
  }

  @Test
  void knowsThePublishedVocabularySizes() {
    assertEquals(50257, PublishedTokenizers.get("gpt2").vocabSize());
    assertEquals(100277, PublishedTokenizers.get("cl100k_base").vocabSize());
    assertEquals(200019, PublishedTokenizers.get("o200k_base").vocabSize());
  }

  @Test
  void decodesWhatItEncoded() {
    roundTrip(100_000);
  }

  @Test
  @Tag("thorough")
  void decodesAMillionStringsThatItEncoded() {
    roundTrip(1_000_000);
  }

  private static void roundTrip(int strings) {
    AwkwardStrings random = new AwkwardStrings(20261122);
    for (int n = 0; n < strings; n++) {
      String text = random.next();
      for (Map.Entry<String, Tokenizer> entry : PublishedTokenizers.all().entrySet()) {
        Tokenizer tokenizer = entry.getValue();
        String decoded = tokenizer.decode(tokenizer.encodeOrdinary(text).toArray());
        assertEquals(text, decoded, entry.getKey());
      }
    }
  }

  @Test
  void encodesUnpairedSurrogatesAsReplacementCharacters() {
    for (Tokenizer tokenizer : PublishedTokenizers.all().values()) {
      for (String text :
          new String[] {"a\ud800b", "\udc00", "x\ud83d", "\ude00\ud83d", "A'\ud800s"}) {
        String replaced = text.replaceAll("[\ud800-\udfff]", "\ufffd");
        assertArrayEquals(
            tokenizer.encodeOrdinary(replaced).toArray(), tokenizer.encodeOrdinary(text).toArray());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " ", "7", "字"})
  @Timeout(60)
  void encodesAMegabyteOfOneThing(String unit) {
    encodeAMegabyte(PublishedTokenizers.get("cl100k_base"), unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " ", "7", "字", "\n", "é", "ab", "\ud83d\ude00", "=", "\u0301", "A"})
  @Timeout(180)
  @Tag("thorough")
  void encodesAMegabyteOfOneThingInEveryVocabulary(String unit) {
    PublishedTokenizers.all().values().forEach(tokenizer -> encodeAMegabyte(tokenizer, unit));
  }

  private static void encodeAMegabyte(Tokenizer tokenizer, String unit) {
    String text = unit.repeat((1 << 20) / unit.length());
    int[] ids = tokenizer.encodeOrdinary(text).toArray();
    assertTrue(ids.length > 0 && ids.length <= text.length() * 2);
    assertEquals(text, tokenizer.decode(ids));
  }

  @Test
  void mergesLongPiecesAsItMergesShortOnes() {
    // The reference: tiktoken's rule with neither a heap nor a table of pairs.
    Random random = new Random(7);
    Tokenizer published = PublishedTokenizers.get("gpt2");
    ReferenceMerger reference = new ReferenceMerger(published.vocabulary());
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      int length = 60 + random.nextInt(120);
      String letters = n % 3 == 0 ? "ab" : n % 3 == 1 ? "etaoins" : "abcdefghijklmnopqrstuvwxyz";
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertArrayEquals(
          reference.merge(text.toString()), published.encodeOrdinary(text.toString()).toArray());
    }
  }

  @Test
  void encodesTheSameAfterMorePiecesThanItRemembers() {
    Tokenizer used = Tokenizer.cl100kBase(PublishedTokenizers.ranks("cl100k_base"));
    StringBuilder many = new StringBuilder();
    for (int n = 0; n < 150_000; n++) {
      many.append(' ').append(Integer.toString(n * 7919, 36).replaceAll("[0-9]", "q"));
    }
    String text = many.toString();
    int[] first = used.encodeOrdinary(text).toArray();
    assertArrayEquals(first, used.encodeOrdinary(text).toArray());
    assertEquals(text, used.decode(first));
    assertArrayEquals(
        new int[] {791, 8415, 7731, 389, 279, 5634},
        used.encodeOrdinary("The cat sat on the mat").toArray());
  }

  @Test
  void encodesAPartOfABufferAsThatPartAlone() {
    Tokenizer tokenizer = PublishedTokenizers.get("o200k_base");
    char[] buffer = "xx  two words  \n yy".toCharArray();
    Tokens out = new Tokens();
    out.add(-5);
    tokenizer.encodeOrdinary(buffer, 2, 13, out);
    int[] alone = tokenizer.encodeOrdinary("  two words").toArray();
    assertArrayEquals(alone, Arrays.copyOfRange(out.toArray(), 1, out.size()));
    assertThrows(
        IllegalArgumentException.class, () -> tokenizer.encodeOrdinary(buffer, 5, 99, out));
  }

  @Test
  void emptyTextHasNoTokens() {
    assertEquals(0, PublishedTokenizers.get("gpt2").encode("").size());
    assertEquals("", PublishedTokenizers.get("gpt2").decode());
  }

  @Test
  void refusesASpecialTokenThatIsNotAllowed() {
    Tokenizer tokenizer = PublishedTokenizers.get("cl100k_base");
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> tokenizer.encode("one <|endoftext|> two"));
    assertEquals(
        "encode: the text has the special token '<|endoftext|>' at index 4, which is not allowed here",
        error.getMessage());
  }

  @Test
  void encodesAllowedSpecialTokensAsTheirIds() {
    // tiktoken 1.0.22 (npm): encode("one <|endoftext|> two<|fim_prefix|>", "all", [])
    Tokenizer tokenizer = PublishedTokenizers.get("cl100k_base");
    String text = "one <|endoftext|> two<|fim_prefix|>";
    int[] ids = tokenizer.encode(text, tokenizer.specialTokens().names()).toArray();
    assertArrayEquals(new int[] {606, 220, 100257, 1403, 100258}, ids);
    assertEquals(text, tokenizer.decode(ids));
  }

  @Test
  void encodesSpecialTokensThatAreNeitherAllowedNorDisallowedAsText() {
    Tokenizer tokenizer = PublishedTokenizers.get("cl100k_base");
    String text = "a<|endoftext|>b<|fim_prefix|>";
    assertArrayEquals(
        tokenizer.encodeOrdinary(text).toArray(),
        tokenizer.encode(text, Set.of(), Set.of()).toArray());
    int[] some = tokenizer.encode(text, Set.of("<|fim_prefix|>"), Set.of()).toArray();
    assertEquals(100258, some[some.length - 1]);
    assertEquals(text, tokenizer.decode(some));
  }

  @Test
  void refusesNamesThatAreNoSpecialTokens() {
    Tokenizer tokenizer = PublishedTokenizers.get("gpt2");
    assertThrows(
        IllegalArgumentException.class, () -> tokenizer.encode("x", Set.of("<|nonsense|>")));
  }

  @Test
  void refusesIdsThatAreNoTokens() {
    Tokenizer tokenizer = PublishedTokenizers.get("cl100k_base");
    for (int id : new int[] {-1, 100256, 100261, 100277, Integer.MAX_VALUE}) {
      assertThrows(IllegalArgumentException.class, () -> tokenizer.decode(id));
    }
  }

  @Test
  void decodesTokenByTokenAsFarAsCharactersAreComplete() {
    Tokenizer tokenizer = PublishedTokenizers.get("gpt2");
    int[] ids = tokenizer.encodeOrdinary("𠮷!").toArray();
    Utf8Decoder text = new Utf8Decoder();
    StringBuilder parts = new StringBuilder();
    for (int id : ids) {
      tokenizer.decode(id, text);
      parts.append('|').append(text.take());
    }
    assertEquals("𠮷!", parts.toString().replace("|", ""));
    assertTrue(ids.length > 2 && parts.toString().startsWith("||"));
    assertEquals("", text.finish());
  }

  private static int[] ids(String name, String text) {
    return PublishedTokenizers.get(name).encode(text).toArray();
  }
}
