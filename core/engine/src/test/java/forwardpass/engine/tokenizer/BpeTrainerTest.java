package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BpeTrainerTest {
  @Test
  void learnsTheExampleOfMinbpe() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN);
    trainer.add("aaabdaaabac");
    assertEquals(new LearnedMerge(256, 97, 97, 4), trainer.step());
    assertEquals(new LearnedMerge(257, 256, 97, 2), trainer.step());
    assertEquals(new LearnedMerge(258, 257, 98, 2), trainer.step());
    assertNull(trainer.step());
    assertEquals(
        List.of(new BpeTrainer.Piece(1, List.of(258, 100, 258, 97, 99))), trainer.pieces());
  }

  @Test
  void learnsTheExampleOfSennrichWithTheGreatestPairFirst() {
    // Stanford CS336, assignment 1, section 2.4: the words of Sennrich et al. 2016 and their
    // merges.
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), TieBreak.GREATEST_PAIR);
    addTimes(trainer, 5, "low");
    addTimes(trainer, 2, "lower");
    addTimes(trainer, 3, "widest");
    addTimes(trainer, 6, "newest");
    List<String> merges = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      LearnedMerge merge = Objects.requireNonNull(trainer.step());
      Vocabulary v = trainer.vocabulary();
      merges.add(text(v, merge.left()) + " " + text(v, merge.right()));
    }
    assertEquals(List.of("s t", "e st", "o w", "l ow", "w est", "n e"), merges);
  }

  @Test
  void learnsWhatTheSimpleFormLearns() {
    Random random = new Random(5);
    for (int n = 0; n < 80; n++) {
      String text = randomText(random, 1 + random.nextInt(300));
      Bpe simple = Bpe.train(text, 256 + 60);
      BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN, 1);
      trainer.add(text);
      trainer.train(256 + 60, (merge, learned, wanted) -> true);
      List<Bpe.Pair> pairs = new ArrayList<>();
      trainer.merges().forEach(merge -> pairs.add(new Bpe.Pair(merge.left(), merge.right())));
      assertEquals(simple.merges(), pairs, text);
      assertArrayEquals(
          simple.encode(text),
          new Tokenizer(Pretokenizer.named("none"), trainer.vocabulary(), SpecialTokens.none())
              .encodeOrdinary(text)
              .toArray());
    }
  }

  @ParameterizedTest
  @EnumSource(TieBreak.class)
  void learnsWhatCountingAnewAtEachStepLearns(TieBreak tieBreak) {
    Random random = new Random(9);
    for (int n = 0; n < 20; n++) {
      String text = randomText(random, 600);
      ReferenceTrainer reference = new ReferenceTrainer(Pretokenizer.named("gpt2"), text);
      BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), tieBreak, 1);
      trainer.add(text);
      for (int id = 256; id < 256 + 150; id++) {
        LearnedMerge expected = reference.step(tieBreak, id);
        List<LearnedMerge> candidates = trainer.mostFrequentPairs(1);
        assertEquals(expected, trainer.step());
        assertEquals(expected == null ? List.of() : List.of(expected), candidates);
      }
    }
  }

  @Test
  void mergesNothingThatOccursLessThanAsked() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN, 3);
    trainer.add("abababcdcd");
    assertTrue(!trainer.train(300, (merge, learned, wanted) -> merge.count() >= 3));
    assertEquals(1, trainer.merges().size());
  }

  @Test
  void stopsWhenTheListenerSaysSo() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.FIRST_SEEN);
    trainer.add("the cat sat on the mat, the cat sat on the mat");
    List<Integer> heard = new ArrayList<>();
    boolean finished =
        trainer.train(
            270,
            (merge, learned, wanted) -> {
              heard.add(learned);
              assertEquals(14, wanted);
              return learned < 4;
            });
    assertFalse(finished);
    assertEquals(List.of(1, 2, 3, 4), heard);
    assertTrue(trainer.train(266, (merge, learned, wanted) -> true));
    assertEquals(10, trainer.merges().size());
  }

  @Test
  void leavesSpecialTokensOut() {
    SpecialTokens special = SpecialTokens.of(Map.of("<|endoftext|>", 300));
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN);
    trainer.add("aa<|endoftext|>ab<|endoftext|><|endoftext|>aa", special);
    assertEquals(
        List.of(new BpeTrainer.Piece(2, List.of(97, 97)), new BpeTrainer.Piece(1, List.of(97, 98))),
        trainer.pieces());
  }

  @Test
  void learnsNothingFromNothing() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.GREATEST_PAIR);
    trainer.add("");
    assertNull(trainer.step());
    assertEquals(List.of(), trainer.mostFrequentPairs(5));
    assertEquals(256, trainer.vocabulary().size());
    assertThrows(IllegalStateException.class, () -> trainer.add("late"));
    assertThrows(
        IllegalArgumentException.class, () -> trainer.train(255, (merge, learned, wanted) -> true));
  }

  private static void addTimes(BpeTrainer trainer, int times, String word) {
    for (int n = 0; n < times; n++) {
      trainer.add(word);
    }
  }

  private static String text(Vocabulary vocabulary, int id) {
    return new String(vocabulary.bytes(id), StandardCharsets.UTF_8);
  }

  private static String randomText(Random random, int length) {
    String alphabet = random.nextBoolean() ? "ab" : "aabcde  é日\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
