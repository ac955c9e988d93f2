package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyFilesTest {
  private static final String RANKS = ranks();

  @Test
  void readsVocabBpeToTheIdsOfGpt2() {
    Tokenizer ranked = PublishedTokenizers.get("gpt2");
    Tokenizer merged = Tokenizer.gpt2(utf8(vocabBpe(ranked.vocabulary())));
    assertEquals(50257, merged.vocabSize());
    assertSameVocabulary(ranked.vocabulary(), merged.vocabulary());
    assertEquals(50256, merged.encode("<|endoftext|>", merged.specialTokens().names()).get(0));
    assertEquals(
        "Ġt",
        vocabBpe(merged.vocabulary()).lines().skip(1).findFirst().orElseThrow().replace(" ", ""));
  }

  @Test
  void writesAndReadsThePublishedTokenizers() {
    for (Tokenizer tokenizer : PublishedTokenizers.all().values()) {
      Tokenizer read = TokenizerFile.read(utf8(TokenizerFile.write(tokenizer)));
      assertSameVocabulary(tokenizer.vocabulary(), read.vocabulary());
      assertEquals(tokenizer.pretokenizer().name(), read.pretokenizer().name());
      assertEquals(tokenizer.specialTokens().names(), read.specialTokens().names());
      assertEquals(tokenizer.vocabSize(), read.vocabSize());
      AwkwardStrings random = new AwkwardStrings(19);
      for (int n = 0; n < 2000; n++) {
        String text = random.next();
        assertArrayEquals(
            tokenizer.encodeOrdinary(text).toArray(), read.encodeOrdinary(text).toArray());
      }
    }
  }

  @Test
  void writesATrainedTokenizerInAFewLines() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.FIRST_SEEN);
    trainer.add("ababab");
    trainer.train(257, (merge, learned, wanted) -> true);
    Tokenizer tokenizer =
        new Tokenizer(
            Pretokenizer.named("gpt2"),
            trainer.vocabulary(),
            SpecialTokens.of(Map.of("<|end of text|>", 257)));
    String file =
        "forward-pass-bpe 1\npretokenizer gpt2\nspecial 257 <|end of text|>\nmerges 1\n97 98\n";
    assertEquals(file, TokenizerFile.write(tokenizer));
    assertEquals(file, TokenizerFile.write(TokenizerFile.read(utf8(file.replace("\n", "\r\n")))));
  }

  @Test
  void readsRanksWithGapsInAnyOrder() {
    // p50k_base has such a gap, for a special token.
    String file = RANKS + "YWI= 258\nYWJj 260\n";
    Vocabulary vocabulary = TiktokenRanks.read(utf8(reversed(file)));
    assertEquals(261, vocabulary.size());
    assertEquals("abc", new String(vocabulary.bytes(260), StandardCharsets.UTF_8));
    assertEquals(258, vocabulary.left(260));
    assertThrows(IllegalArgumentException.class, () -> vocabulary.bytes(259));
    Tokenizer tokenizer =
        new Tokenizer(Pretokenizer.named("gpt2"), vocabulary, SpecialTokens.of(Map.of("<x>", 259)));
    assertArrayEquals(
        new int[] {260, 259, 258}, tokenizer.encode("abc<x>ab", java.util.Set.of("<x>")).toArray());
    assertThrows(IllegalArgumentException.class, () -> TokenizerFile.write(tokenizer));
  }

  @Test
  void takesAPieceThatIsATokenAsThatTokenThoughNoMergeMakesIt() {
    // abcd can't be merged: neither abc nor bcd nor ab and cd are tokens.
    Vocabulary vocabulary = TiktokenRanks.read(utf8(RANKS + "YmM= 256\nYWJjZA== 257\n"));
    Tokenizer tokenizer =
        new Tokenizer(Pretokenizer.named("gpt2"), vocabulary, SpecialTokens.none());
    assertEquals(-1, vocabulary.left(257));
    assertTrue(vocabulary.takesWholePieces());
    assertArrayEquals(new int[] {257}, tokenizer.encode("abcd").toArray());
    assertArrayEquals(new int[] {'a', 256, 'd', 'e'}, tokenizer.encode("abcde").toArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IQ==|tiktoken ranks, line 257: 'IQ==' is not two parts with a space between",
        "IQ== |tiktoken ranks, line 257: 'IQ==' is not two parts with a space between",
        "IQ== 1 2|tiktoken ranks, line 257: 'IQ== 1 2' has more than one space",
        "I*== 300|tiktoken ranks, line 257: 'I*==' is no base64",
        "IQ= 300|tiktoken ranks, line 257: 'IQ=' is no base64",
        "==== 300|tiktoken ranks, line 257: '====' is no base64",
        "YWI= -1|tiktoken ranks, line 257: '-1' is no number from 0 to 4194303",
        "YWI= 4194304|tiktoken ranks, line 257: '4194304' is no number from 0 to 4194303",
        "YWI= 99999999999|tiktoken ranks, line 257: '99999999999' is no number from 0 to 4194303",
        "YWI= 7|tiktoken ranks, line 257: rank 7 is there twice",
        "IQ== 256|vocabulary: tokens 33 and 256 have the same bytes",
      })
  void refusesMalformedRanks(String line, String message) {
    assertMessage(message, TiktokenRanks::read, RANKS + line);
  }

  @Test
  void refusesRanksThatLackAByte() {
    assertMessage(
        "tiktoken ranks: it is empty: the download may have failed", TiktokenRanks::read, "");
    assertMessage("vocabulary: no token is the byte 0 alone", TiktokenRanks::read, "\n");
    assertMessage(
        "vocabulary: no token is the byte 33 alone",
        TiktokenRanks::read,
        RANKS.replace("IQ== 33\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "h|vocab.bpe, line 3: 'h' is not two parts with a space between",
        "h e x|vocab.bpe, line 3: 'h e x' has more than one space",
        "hx e|vocab.bpe, line 3: 'hx' is neither a byte nor a token of a line before",
        "Ġ t|vocab.bpe, line 3: 'Ġt' is a token already",
        "日 a|vocab.bpe, line 3: '日' is neither a byte nor a token of a line before",
      })
  void refusesAMalformedVocabBpe(String line, String message) {
    assertMessage(message, VocabBpe::read, "#version: 0.2\nĠ t\n" + line + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x|its first line is not 'forward-pass-bpe 1' but 'x'",
        "H|line 1: the file ends where 'pretokenizer' should be",
        "H;pretokenizer gpt5|line 2: pretokenizer: 'gpt5' is none of gpt2, gpt2-single-digits, cl100k_base, o200k_base, none",
        "H;pretokenizer gpt2|line 2: the file ends where 'merges' should be",
        "H;pretokenizer gpt2;bytes 1 2|line 3: '' is no number from 0 to 255",
        "H;pretokenizer gpt2;special x y;merges 0|line 3: 'x' is no number from 0 to 4194303",
        "H;pretokenizer gpt2;merges|line 3: 'merges' where 'merges' and their number should be",
        "H;pretokenizer gpt2;merges 1000000|line 3: 1000000 merges can't be in a file of 51 bytes",
        "H;pretokenizer gpt2;merges 1|line 3: the file ends where 'merge 0 of 1' should be",
        "H;pretokenizer gpt2;merges 1;1 256|line 4: '256' is no number from 0 to 255",
        "H;pretokenizer gpt2;merges 1;1 2;3 4|line 5: '3 4' after the last of 1 merges",
      })
  void refusesAMalformedTokenizerFile(String file, String message) {
    assertMessage(
        "tokenizer file" + (message.startsWith("its") ? ": " : ", ") + message,
        TokenizerFile::read,
        file.replace("H", "forward-pass-bpe 1").replace(';', '\n'));
  }

  @Test
  void refusesDamagedFilesWithAMessage() {
    byte[] good = utf8(TokenizerFile.write(PublishedTokenizers.get("gpt2")).substring(0, 3000));
    Random random = new Random(23);
    for (int n = 0; n < 1500; n++) {
      byte[] damaged = java.util.Arrays.copyOf(good, 1 + random.nextInt(good.length));
      for (int k = random.nextInt(4); k >= 0; k--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThrows(IllegalArgumentException.class, () -> TokenizerFile.read(damaged));
      assertThrows(IllegalArgumentException.class, () -> TiktokenRanks.read(damaged));
    }
  }

  @Test
  void refusesVocabulariesThatAreNone() {
    int[] order = VocabBpe.byteOrder();
    assertThrows(
        IllegalArgumentException.class,
        () -> Vocabulary.ofMerges(order, new int[] {256}, new int[] {1}));
    assertThrows(
        IllegalArgumentException.class,
        () -> Vocabulary.ofMerges(order, new int[] {1, 1}, new int[] {2, 2}));
    assertThrows(
        IllegalArgumentException.class,
        () -> Vocabulary.ofMerges(new int[256], new int[0], new int[0]));
    assertThrows(
        IllegalArgumentException.class, () -> SpecialTokens.of(Map.of("<a>", 5, "<b>", 5)));
    Vocabulary bytes = Vocabulary.ofMerges(order, new int[0], new int[0]);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Tokenizer(Pretokenizer.named("none"), bytes, SpecialTokens.of(Map.of("<a>", 5))));
  }

  private static void assertMessage(String message, Function<byte[], Object> reader, String file) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> reader.apply(utf8(file)));
    assertEquals(message, error.getMessage());
  }

  private static void assertSameVocabulary(Vocabulary expected, Vocabulary actual) {
    assertEquals(expected.size(), actual.size());
    for (int id = 0; id < expected.size(); id++) {
      assertArrayEquals(expected.bytes(id), actual.bytes(id));
      assertEquals(expected.left(id), actual.left(id));
      assertEquals(expected.right(id), actual.right(id));
    }
  }

  /** The vocabulary in the form of vocab.bpe, written independently of its reader. */
  private static String vocabBpe(Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder("#version: 0.2\n");
    for (int id = 256; id < vocabulary.size(); id++) {
      append(vocabulary.bytes(vocabulary.left(id)), text);
      text.append(' ');
      append(vocabulary.bytes(vocabulary.right(id)), text);
      text.append('\n');
    }
    return text.toString();
  }

  private static void append(byte[] token, StringBuilder text) {
    for (byte b : token) {
      int c = b & 0xff;
      // The bytes that aren't printable, in order: 0–32, 127–160, 173.
      int place = c <= 32 ? c : c >= 127 && c <= 160 ? 33 + c - 127 : c == 173 ? 67 : -1;
      text.append((char) (place < 0 ? c : 256 + place));
    }
  }

  /** Rank b is the byte b. */
  private static String ranks() {
    StringBuilder text = new StringBuilder();
    for (int b = 0; b < 256; b++) {
      String base64 = java.util.Base64.getEncoder().encodeToString(new byte[] {(byte) b});
      text.append(base64).append(' ').append(b).append('\n');
    }
    return text.toString();
  }

  private static String reversed(String file) {
    StringBuilder text = new StringBuilder();
    file.lines().forEach(line -> text.insert(0, line + "\n"));
    return text.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
