package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The vocabularies that ship, {@code static/tokenizer}, are tiktoken's to the last merge. {@link
 * #main} writes them anew from the rank files of jtokkit's jar (its licence and tiktoken's: MIT).
 */
class PackedVocabularyTest {
  private static final List<String> NAMES = List.of("gpt2", "cl100k_base", "o200k_base");

  /** Its argument is the folder to write to. */
  public static void main(String[] args) throws IOException {
    for (String name : NAMES) {
      byte[] packed = PackedVocabulary.write(PublishedTokenizers.get(name).vocabulary());
      Files.write(Path.of(args[0], name + ".vocab"), packed);
    }
  }

  private static byte[] shipped(String name) throws IOException {
    return Files.readAllBytes(Path.of("../../static/tokenizer", name + ".vocab"));
  }

  private static Tokenizer tokenizer(String name) throws IOException {
    return new Tokenizer(
        Pretokenizer.named(name), PackedVocabulary.read(shipped(name)), SpecialTokens.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpt2", "cl100k_base", "o200k_base"})
  void whatShipsHasTheBytesOfEveryPublishedRank(String name) throws IOException {
    Vocabulary published = PublishedTokenizers.get(name).vocabulary();
    Vocabulary packed = PackedVocabulary.read(shipped(name));
    assertEquals(published.size(), packed.size());
    for (int id = 0; id < published.size(); id++) {
      assertArrayEquals(published.bytes(id), packed.bytes(id), name + " " + id);
    }
  }

  /** So the rule that a piece that is a token stays whole adds nothing: merging finds it too. */
  @ParameterizedTest
  @ValueSource(strings = {"gpt2", "cl100k_base", "o200k_base"})
  void everyTokensBytesMergeToThatToken(String name) throws IOException {
    Vocabulary packed = PackedVocabulary.read(shipped(name));
    Merger merger = packed.merger();
    for (int id = 0; id < packed.size(); id++) {
      byte[] bytes = packed.bytes(id);
      assertEquals(1, merger.merge(bytes, 0, bytes.length), name + " " + id);
      assertEquals(id, merger.ids()[0]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bpe-golden.json", "tiktoken-golden.json"})
  void encodesLikeTiktoken(String file) throws IOException {
    for (String name : NAMES) {
      Tokenizer tokenizer = tokenizer(name);
      for (JsonNode vector : PublishedTokenizers.golden(file).get("vectors")) {
        String text = vector.get("text").textValue();
        JsonNode ids = vector.get(name);
        if (ids != null) {
          assertArrayEquals(
              PublishedTokenizers.ids(ids), tokenizer.encodeOrdinary(text).toArray(), text);
        }
      }
    }
  }

  @Test
  void readsBackWhatItWrote() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN);
    trainer.add("aaabdaaabac");
    trainer.step();
    trainer.step();
    Vocabulary read = PackedVocabulary.read(PackedVocabulary.write(trainer.vocabulary()));
    assertEquals(258, read.size());
    assertEquals('a', read.left(256));
    assertEquals(256, read.left(257));
    assertEquals('a', read.right(257));
  }

  @Test
  void refusesAFileThatIsCutShortOrSomethingElse() throws IOException {
    byte[] file = shipped("gpt2");
    Exception cut =
        assertThrows(
            IllegalArgumentException.class,
            () -> PackedVocabulary.read(Arrays.copyOf(file, file.length - 1)));
    assertEquals(
        "packed vocabulary: 50000 merges take 300263 bytes, the file has 300262", cut.getMessage());
    Exception other =
        assertThrows(
            IllegalArgumentException.class,
            () -> PackedVocabulary.read("<html>".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "packed vocabulary: the file, of 6 bytes, does not begin with FPV1", other.getMessage());
  }

  @Test
  void refusesAVocabularyWithATokenThatNoMergeMakes() {
    TokenBytes tokens = new TokenBytes();
    for (int b = 0; b < 256; b++) {
      tokens.add(new byte[] {(byte) b}, 0, 1);
    }
    tokens.add(new byte[] {'a', 'b', 'c'}, 0, 3);
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> PackedVocabulary.write(Vocabulary.ofTokens(tokens)));
    assertEquals("packed vocabulary: no merge makes token 256", refused.getMessage());
  }

  @Test
  void singleDigitsAreCutApartAndNothingElseIs() {
    Tokenizer tokenizer =
        new Tokenizer(
            Pretokenizer.named("gpt2-single-digits"),
            new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN).vocabulary(),
            SpecialTokens.none());
    Map<String, List<String>> cuts =
        Map.of(
            "in 2024, 9.11", List.of("in", " ", "2", "0", "2", "4", ",", " ", "9", ".", "1", "1"),
            "a  b 3", List.of("a", " ", " b", " ", "3"),
            "the cat", List.of("the", " cat"));
    cuts.forEach((text, pieces) -> assertEquals(pieces, tokenizer.pieces(text)));
  }
}
