package forwardpass.lessons.tokenization;

import forwardpass.engine.numeric.Sums;
import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.LearnedMerge;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A corpus of four words, each as often as the reader says, on which merges are learned.
 *
 * @param total how many words it must have
 * @param first the token that must be learned first
 * @param third the token that must be learned third
 */
record CorpusTrial(int total, String first, String third) implements Trial {
  private static final List<String> WORDS = List.of("low", "lower", "newest", "widest");
  private static final int MERGES = 3;

  /** A corpus that learns "lo" first: it stands in low and lower, "es" in newest and widest. */
  static double[] lowFirst(int total) {
    int newest = (total - 5) / 2;
    return new double[] {total - 3 - newest, 1, newest, 2};
  }

  /** One that learns "es" first. */
  static double[] estFirst(int total) {
    int low = (total - 3) / 2;
    return new double[] {low, 1, 3, total - 4 - low};
  }

  @Override
  public @Nullable Message lacks(double[] built) {
    for (double count : built) {
      if (count != Math.floor(count)) {
        return Message.of("built.whole").with("number", Num.upTo(count, 3));
      }
    }
    if (Sums.sum(built) != total) {
      return Message.of("built.total").with("sum", Num.upTo(Sums.sum(built), 0));
    }
    List<String> learned = learned(built);
    if (learned.size() < MERGES) {
      return Message.of("built.few").with("count", learned.size());
    }
    boolean isWanted = learned.get(0).equals(first) && learned.get(2).equals(third);
    return isWanted
        ? null
        : Message.of("built.learned")
            .with("one", learned.get(0))
            .with("two", learned.get(1))
            .with("three", learned.get(2));
  }

  /** What is learned from each word as often as it is wanted, nothing merging across words. */
  private static List<String> learned(double[] counts) {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN);
    for (int w = 0; w < counts.length; w++) {
      for (int n = 0; n < counts[w]; n++) {
        trainer.addOrdinary(WORDS.get(w));
      }
    }
    List<String> learned = new ArrayList<>();
    for (int k = 0; k < MERGES; k++) {
      LearnedMerge merge = trainer.step();
      if (merge == null) {
        break;
      }
      StringBuilder text = new StringBuilder();
      for (byte b : trainer.vocabulary().bytes(merge.id())) {
        text.append((char) b);
      }
      learned.add(text.toString());
    }
    return learned;
  }
}
