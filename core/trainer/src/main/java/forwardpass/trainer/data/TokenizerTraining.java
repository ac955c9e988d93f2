package forwardpass.trainer.data;

import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.SpecialTokens;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TrainingListener;
import forwardpass.engine.tokenizer.Vocabulary;
import java.util.Map;
import java.util.function.Consumer;

/** Learns a byte-level BPE tokenizer from a corpus. */
public final class TokenizerTraining {
  /** The 256 bytes and the end of text. */
  public static final int SMALLEST = 257;

  private static final int NEWS = 256; // merges

  private TokenizerTraining() {}

  /** The same, saying now and then how far it is. */
  public static Tokenizer train(TextCorpus corpus, int vocabSize, Consumer<String> say) {
    say.accept("learning a tokenizer from " + corpus.file());
    Tokenizer tokenizer =
        train(
            corpus,
            vocabSize,
            (merge, learned, wanted) -> {
              if (learned % NEWS == 0) {
                say.accept("  merge " + learned + " of " + wanted);
              }
              return true;
            });
    if (tokenizer.vocabSize() < vocabSize) {
      say.accept(
          "  the text has no more pairs that occur twice: "
              + tokenizer.vocabSize()
              + " tokens, "
              + vocabSize
              + " were asked for");
    }
    return tokenizer;
  }

  /**
   * A tokenizer that cuts as GPT-2's does; its last id is {@code <|endoftext|>}. The vocabulary is
   * smaller than asked for if the text has no pair left that occurs twice.
   *
   * @param vocabSize how many tokens, the 256 bytes and the end of text among them
   * @param listener hears of each merge, and may stop it
   */
  public static Tokenizer train(TextCorpus corpus, int vocabSize, TrainingListener listener) {
    requireSize(vocabSize);
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.GREATEST_PAIR);
    corpus.forEach(document -> trainer.add(document.text()));
    trainer.train(vocabSize - 1, listener);
    Vocabulary vocabulary = trainer.vocabulary();
    return new Tokenizer(
        Pretokenizer.named("gpt2"),
        vocabulary,
        SpecialTokens.of(Map.of(TextCorpus.END_OF_TEXT, vocabulary.size())));
  }

  /**
   * Refuses a size that no such tokenizer has.
   *
   * @throws IllegalArgumentException if it is too small or too large
   */
  public static void requireSize(int vocabSize) {
    if (vocabSize < SMALLEST || vocabSize > 1 << 16) {
      throw new IllegalArgumentException(
          "tokenizer: a vocabulary of "
              + vocabSize
              + " tokens; it must be "
              + SMALLEST
              + " (the bytes and the end of text) to "
              + (1 << 16));
    }
  }
}
