package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.LearnedMerge;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A corpus to be built of four words, so that training on it learns the merges that are wanted. */
public final class ExerciseBuild implements Exercise {
  static final List<String> WORDS = List.of("low", "lower", "newest", "widest");
  private static final int THIRD = 3;

  @Override
  public void ask(Given given) {
    int total = given.integer("total", 16, 13, 24);
    boolean lowFirst = given.choice(1, 0) == 1;
    String first = lowFirst ? "lo" : "es";
    String third = lowFirst ? "es" : "lo";
    given.fill("first", new Text(first));
    given.fill("third", new Text(third));
    double[] low = lowFirst(total);
    double[] es = estFirst(total);
    double[] example = lowFirst ? low : es;
    given
        .asksToBuild(
            Trial.between(0, total)
                .and(ExerciseBuild::whole)
                .and(built -> sum(total, built))
                .and(built -> merges(first, third, built)),
            0,
            example)
        .hints(3);
    given.result("example", example);
    given.mistake("other-way", lowFirst ? es : low);
    given.mistake("one-word", total, 0, 0, 0);
  }

  /** l+o in low and lower beats e+s in newest and widest, which beats what lower has alone. */
  private static double[] lowFirst(int total) {
    int newest = (total - 5) / 2;
    return new double[] {total - 3 - newest, 1, newest, 2};
  }

  private static double[] estFirst(int total) {
    int low = (total - 3) / 2;
    return new double[] {low, 1, 3, total - 4 - low};
  }

  /** What is learned from each word as often as it is wanted, nothing merging across words. */
  static List<String> learned(double[] counts) {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN);
    for (int w = 0; w < counts.length; w++) {
      for (int n = 0; n < counts[w]; n++) {
        trainer.addOrdinary(WORDS.get(w));
      }
    }
    List<String> learned = new ArrayList<>();
    for (int k = 0; k < THIRD; k++) {
      LearnedMerge merge = trainer.step();
      if (merge == null) {
        break;
      }
      byte[] bytes = trainer.vocabulary().bytes(merge.id());
      StringBuilder text = new StringBuilder();
      for (byte b : bytes) {
        text.append((char) b);
      }
      learned.add(text.toString());
    }
    return learned;
  }

  private static @Nullable Message whole(double[] built) {
    for (double count : built) {
      if (count != Math.floor(count)) {
        return Message.of("built.whole").with("number", Num.upTo(count, 3));
      }
    }
    return null;
  }

  private static @Nullable Message sum(int total, double[] built) {
    double sum = 0;
    for (double count : built) {
      sum += count;
    }
    return sum == total ? null : Message.of("built.total").with("sum", Num.upTo(sum, 0));
  }

  private static @Nullable Message merges(String first, String third, double[] built) {
    List<String> learned = learned(built);
    if (learned.size() < THIRD) {
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
}
