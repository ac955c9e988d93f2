package forwardpass.trainer.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.SpecialTokens;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.trainer.train.TokenSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {
  private final Path folder;

  TokenFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Ids 0–255 are the bytes, 256 is "th", 257 the end of text. */
  static Tokenizer tokenizer(int endOfText) {
    int[] bytes = new int[256];
    Arrays.setAll(bytes, b -> b);
    return new Tokenizer(
        Pretokenizer.named("gpt2"),
        Vocabulary.ofMerges(bytes, new int[] {'t'}, new int[] {'h'}),
        SpecialTokens.of(Map.of("<|endoftext|>", endOfText)));
  }

  private TextCorpus corpus(String text) throws IOException {
    return TextCorpus.open(Files.writeString(folder.resolve("corpus.txt"), text));
  }

  private static int[] all(TokenSource source) {
    int[] tokens = new int[(int) source.size()];
    source.read(0, tokens);
    return tokens;
  }

  @Test
  void holdsEachDocumentAndTheEndAfterIt() throws IOException {
    TokenFile file =
        Encoding.whole(
            corpus("the\n<|endoftext|>\né<|endoftext|>"),
            tokenizer(65_535),
            folder.resolve("corpus.tok"));
    assertArrayEquals(new int[] {256, 'e', 65_535, 0xc3, 0xa9, 65_535}, all(file));
    assertEquals(2, file.documents());
    assertEquals(5, file.textBytes());
    assertEquals(65_536, file.vocabSize());
  }

  @Test
  void treatsTheMarkOfADocumentThatSpellsItAsAnEndOnlyInTheCorpus() throws IOException {
    TokenFile file =
        Encoding.whole(corpus("a<|endoftext|>b"), tokenizer(257), folder.resolve("c.tok"));
    assertArrayEquals(new int[] {'a', 257, 'b', 257}, all(file));
  }

  @Test
  void isMadeOnceAndAgainOnlyWhenTextOrTokenizerChange() throws IOException {
    Path tokens = folder.resolve("corpus.tok");
    TextCorpus corpus = corpus("the end");
    Encoding.whole(corpus, tokenizer(257), tokens);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(tokens, longAgo);
    Encoding.whole(corpus, tokenizer(257), tokens);
    assertEquals(longAgo, Files.getLastModifiedTime(tokens));
    Encoding.whole(corpus, tokenizer(300), tokens);
    assertFalse(longAgo.equals(Files.getLastModifiedTime(tokens)));
    Files.setLastModifiedTime(tokens, longAgo);
    assertEquals(9, Encoding.whole(corpus("the end."), tokenizer(300), tokens).size() + 1);
    assertFalse(longAgo.equals(Files.getLastModifiedTime(tokens)));
  }

  @Test
  void cutsATextInTwoPartsThatTogetherAreAllOfIt() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(i).append("\n<|endoftext|>\n");
    }
    Encoding.Split split =
        Encoding.split(
            corpus(text.toString()),
            tokenizer(257),
            0.1,
            1,
            folder.resolve("train.tok"),
            folder.resolve("valid.tok"));
    assertEquals(1000, split.train().documents() + split.validation().documents());
    assertTrue(Math.abs(split.validation().documents() - 100) < 40); // 4 standard deviations
    assertEquals(2890, split.train().textBytes() + split.validation().textBytes());
  }

  @Test
  void refusesToCutWhatHasTooFewDocuments() {
    DataException refusal =
        assertThrows(
            DataException.class,
            () ->
                Encoding.split(
                    corpus("one document"),
                    tokenizer(257),
                    0.1,
                    1,
                    folder.resolve("train.tok"),
                    folder.resolve("valid.tok")));
    assertTrue(String.valueOf(refusal.getMessage()).contains("it is one document"));
    assertFalse(Files.exists(folder.resolve("train.tok")));
    assertFalse(Files.exists(folder.resolve("train.tok.unfinished")));
  }

  @Test
  void refusesAFileThatIsCutShortOrNoTokenFile() throws IOException {
    Path tokens = folder.resolve("corpus.tok");
    Encoding.whole(corpus("the end"), tokenizer(257), tokens);
    byte[] whole = Files.readAllBytes(tokens);
    for (int length : new int[] {0, 7, 63, 64, whole.length - 1}) {
      Files.write(tokens, Arrays.copyOf(whole, length));
      assertThrows(DataException.class, () -> TokenFile.open(tokens), () -> length + " bytes");
    }
    Files.writeString(tokens, "a".repeat(100));
    assertThrows(DataException.class, () -> TokenFile.open(tokens));
  }

  @Test
  void refusesPlacesOutside() throws IOException {
    TokenFile tokens = Encoding.whole(corpus("abc"), tokenizer(257), folder.resolve("corpus.tok"));
    assertThrows(IndexOutOfBoundsException.class, () -> tokens.read(3, new int[2]));
    assertThrows(IndexOutOfBoundsException.class, () -> tokens.read(-1, new int[1]));
  }
}
