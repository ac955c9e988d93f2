package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.PackedVocabulary;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.SpecialTokens;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this page's text cites, measured on GPT-2's vocabulary. */
final class TokenizationFacts {
  /** The beginning of Lewis Carroll's Alice's Adventures in Wonderland, 1865. */
  private static final String ALICE =
      "Alice was beginning to get very tired of sitting by her sister on the bank, and of having"
          + " nothing to do: once or twice she had peeped into the book her sister was reading,"
          + " but it had no pictures or conversations in it, “and what is the use of a book,”"
          + " thought Alice “without pictures or conversations?”";

  private static final String CAT = "The cat sat on the mat";

  private TokenizationFacts() {}

  static List<Fact> measured(Assets assets) {
    Tokenizer gpt2 =
        new Tokenizer(
            Pretokenizer.named("gpt2"),
            PackedVocabulary.read(assets.bytes("tokenizer/gpt2.vocab")),
            SpecialTokens.none());
    int alice = gpt2.encodeOrdinary(ALICE).size();
    int cat = gpt2.encodeOrdinary(CAT).size();
    double longer = (double) CAT.length() / cat;
    return List.of(
        new Fact("cat-ids", new Text(list(gpt2.encodeOrdinary(CAT).toArray()))),
        new Fact("cat-characters", Num.whole(CAT.length())),
        new Fact("cat-tokens", Num.whole(cat)),
        new Fact("cat-longer", Num.fixed(longer, 1)),
        new Fact("cat-dearer", Num.fixed(longer * longer, 1)),
        new Fact("alice-characters", Num.whole(ALICE.length())),
        new Fact("alice-tokens", Num.whole(alice)),
        new Fact("alice-each", Num.fixed((double) ALICE.length() / alice, 1)),
        new Fact("alice-words", Num.fixed((double) words(ALICE) / alice, 2)),
        new Fact("tie-first", Num.whole(tied(TieBreak.FIRST_SEEN))),
        new Fact("tie-greatest", Num.whole(tied(TieBreak.GREATEST_PAIR))),
        new Fact("id-cat", Num.whole(gpt2.encodeOrdinary("cat").get(0))),
        new Fact("id-space-cat", Num.whole(gpt2.encodeOrdinary(" cat").get(0))));
  }

  /** The tokens of uvuv after two merges that were learned from uvwuvw. */
  private static int tied(TieBreak rule) {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), rule);
    trainer.add("uvwuvw");
    trainer.step();
    trainer.step();
    return trainer.tokenizer().encode("uvuv").size();
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static String list(int[] ids) {
    StringBuilder out = new StringBuilder();
    for (int id : ids) {
      out.append(out.length() == 0 ? "" : ", ").append(id);
    }
    return "[" + out + "]";
  }
}
