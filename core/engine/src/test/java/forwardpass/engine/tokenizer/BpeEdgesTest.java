package forwardpass.engine.tokenizer;

import static forwardpass.engine.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BpeEdgesTest {
  private static final TrainingListener ALWAYS = (merge, learned, wanted) -> true;

  private static BpeTrainer trainer(TieBreak ties, String text) {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), ties);
    trainer.add(text);
    return trainer;
  }

  @Test
  void refusesToLearnFromNothingOrWithoutRoomForTheBytes() {
    refuses("train: the text is empty, there is nothing to learn", () -> Bpe.train("", 300));
    refuses("train: a vocabulary of 255 has no room for the 256 bytes", () -> Bpe.train("ab", 255));
    refuses(
        "trainer: no text was added, there is nothing to learn",
        () -> trainer(TieBreak.FIRST_SEEN, "").train(300, ALWAYS));
    refuses(
        "trainer: a vocabulary of 255 has no room for the 256 bytes",
        () -> trainer(TieBreak.FIRST_SEEN, "ab").train(255, ALWAYS));
  }

  @Test
  void refusesToDecodeWhatIsNoToken() {
    Bpe bpe = Bpe.train("aaa", 257);
    assertEquals("aab", bpe.decode(new int[] {256, 98}));
    for (int id : new int[] {257, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      refuses(
          "decode: " + id + " is no token's id; the vocabulary has 257, 0 to 256",
          () -> bpe.decode(new int[] {97, id}));
    }
    refuses(
        "decode: 256 is no token's id; the vocabulary has 256, 0 to 255",
        () -> Bpe.train("ab", 256).decode(new int[] {256}));
    Vocabulary vocabulary = trainer(TieBreak.FIRST_SEEN, "ab").vocabulary();
    refuses("vocabulary: 256 is no byte; bytes are 0 to 255", () -> vocabulary.byteId(256));
    refuses("vocabulary: -1 is no byte; bytes are 0 to 255", () -> vocabulary.byteId(-1));
  }

  /** As minbpe counts: the a's of aaaa have three neighbouring pairs, and merge twice. */
  @Test
  void overlappingPairsAreCountedAsMinbpeDoes() {
    BpeTrainer trainer = trainer(TieBreak.FIRST_SEEN, "xyxyaaaa");
    assertEquals(new LearnedMerge(256, 'a', 'a', 3), trainer.step());
    assertEquals(new LearnedMerge(257, 'x', 'y', 2), trainer.step());
    List<BpeTrainer.Piece> pieces = trainer.pieces();
    assertEquals(List.of(257, 257, 256, 256), pieces.get(0).ids());
    BpeTrainer once = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN, 1);
    once.add("xyxyaaaa");
    once.train(259, ALWAYS);
    assertEquals(new LearnedMerge(258, 257, 257, 1), once.merges().get(2));
    Bpe bpe = Bpe.train("xyxyaaaa", 259);
    assertEquals(
        List.of(new Bpe.Pair('a', 'a'), new Bpe.Pair('x', 'y'), new Bpe.Pair(257, 257)),
        bpe.merges());
  }

  @Test
  void eachTieBreakIsItsOwnVocabulary() {
    BpeTrainer first = trainer(TieBreak.FIRST_SEEN, "uvwuvw");
    first.train(258, ALWAYS);
    assertArrayEquals(new int[] {256, 256}, first.tokenizer().encodeOrdinary("uvuv").toArray());
    assertEquals("uv", first.tokenizer().decode(256));
    assertEquals("uvw", first.tokenizer().decode(257));
    BpeTrainer greatest = trainer(TieBreak.GREATEST_PAIR, "uvwuvw");
    greatest.train(258, ALWAYS);
    assertEquals("vw", greatest.tokenizer().decode(256));
    assertEquals("uvw", greatest.tokenizer().decode(257));
    assertEquals(4, greatest.tokenizer().encodeOrdinary("uvuv").size());
  }

  @Test
  void reservesTheLastIdsForSpecialTokens() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.FIRST_SEEN);
    trainer.reserve(SpecialTokens.of(Map.of("<|user|>", 258, "<|end|>", 259)));
    trainer.add("abab<|end|>abab abab<|end|>");
    assertFalse(trainer.pieces().toString().contains("" + (int) '|'));
    refuses(
        "trainer: the reserved special tokens are 258 to 259; in a vocabulary of 259 the last is"
            + " 258",
        () -> trainer.train(259, ALWAYS));
    assertTrue(trainer.train(260, ALWAYS));
    assertEquals(2, trainer.merges().size());
    assertNull(trainer.step()); // abab occurs often enough to merge again, but 258 is taken
    Tokenizer tokenizer = trainer.tokenizer();
    assertEquals(260, tokenizer.vocabSize());
    assertArrayEquals(
        new int[] {257, 259},
        tokenizer.encode("abab<|end|>", tokenizer.specialTokens().names()).toArray());
    assertEquals("abab<|end|>", tokenizer.decode(257, 259));
    Tokenizer read = TokenizerFile.read(Utf8.encode(TokenizerFile.write(tokenizer)));
    assertEquals(260, read.vocabSize());
  }

  @Test
  void idsThatTextDidNotFillStayFree() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.FIRST_SEEN);
    trainer.reserve(SpecialTokens.of(Map.of("<|end|>", 299)));
    trainer.add("abab");
    assertFalse(trainer.train(300, ALWAYS));
    Tokenizer tokenizer = trainer.tokenizer();
    assertEquals(300, tokenizer.vocabSize());
    assertEquals("ab<|end|>", tokenizer.decode(256, 299));
    refuses(
        "decode: 257 is no token's id; ids are 0 to 299, with gaps", () -> tokenizer.decode(257));
  }

  @Test
  void refusesToReserveABytesIdOrIdsWithAGap() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.FIRST_SEEN);
    refuses(
        "trainer: the special token '<|end|>' has the id 255, which is a byte's",
        () -> trainer.reserve(SpecialTokens.of(Map.of("<|end|>", 255))));
    refuses(
        "trainer: the special token '<|a|>' has the id 300; ids up to 302 must come one after"
            + " another",
        () -> trainer.reserve(SpecialTokens.of(Map.of("<|a|>", 300, "<|b|>", 302))));
    trainer.add("abab");
    assertNotNull(trainer.step());
    assertThrows(IllegalStateException.class, () -> trainer.reserve(SpecialTokens.none()));
  }

  /** Half of a surrogate pair has no bytes: it becomes U+FFFD, in every tokenizer alike. */
  @Test
  void loneSurrogatesBecomeTheReplacementCharacter() {
    Bpe bpe = Bpe.train("abab", 257);
    Tokenizer tokenizer = PublishedTokenizers.get("gpt2");
    String[] texts = {"\ud83d", "a\udc4b", "\udc4b\ud83d", "x\ud83dy", "\ud83d\udc4b"};
    String[] back = {"\ufffd", "a\ufffd", "\ufffd\ufffd", "x\ufffdy", "\ud83d\udc4b"};
    for (int i = 0; i < texts.length; i++) {
      assertEquals(back[i], bpe.decode(bpe.encode(texts[i])));
      assertEquals(back[i], tokenizer.decode(tokenizer.encode(texts[i]).toArray()));
    }
  }

  /** Ids by tiktoken 1.0.22 (npm). */
  @Test
  void anEndTokenInATextIsTextOrSpecialAsAsked() {
    Map<String, int[]> special =
        Map.of(
            "gpt2", new int[] {87, 50256, 88},
            "cl100k_base", new int[] {87, 100257, 88},
            "o200k_base", new int[] {87, 199999, 88});
    for (Map.Entry<String, int[]> entry : special.entrySet()) {
      Tokenizer tokenizer = PublishedTokenizers.get(entry.getKey());
      String text = "x<|endoftext|>y";
      assertEquals(9, tokenizer.encodeOrdinary(text).size());
      assertArrayEquals(
          entry.getValue(), tokenizer.encode(text, tokenizer.specialTokens().names()).toArray());
    }
  }

  /** Ids by tiktoken 1.0.22 (npm). */
  @Test
  void spacesBetweenDigitsDifferByVocabulary() {
    assertArrayEquals(
        new int[] {22, 807, 860, 838},
        PublishedTokenizers.get("gpt2").encode("7 8 9 10").toArray());
    assertArrayEquals(
        new int[] {22, 220, 23, 220, 24, 220, 605},
        PublishedTokenizers.get("cl100k_base").encode("7 8 9 10").toArray());
    int[] o200k = PublishedTokenizers.get("o200k_base").encode("7 8 9 10").toArray();
    assertEquals(7, o200k.length);
    assertEquals(702, o200k[6]);
  }
}
