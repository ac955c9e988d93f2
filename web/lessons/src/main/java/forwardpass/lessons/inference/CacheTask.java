package forwardpass.lessons.inference;

import forwardpass.engine.grammar.StoryGrammar;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.IntArrays;
import forwardpass.lessons.work.BookModelTask;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the model write on from the beginning of some stories, twice: with the keys and values of
 * what it has read kept, and with all of it read anew for every token.
 */
public final class CacheTask extends BookModelTask {
  public static final String NAME = "inference-cache";
  private static final int WARM = 3; // passes before the clock counts

  private final int prompt;
  private final List<Integer> with = new ArrayList<>();
  private final List<Integer> without = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>(); // the prompt, and what was written
  private final List<Integer> second = new ArrayList<>();
  private double[] logits = {};
  private int prefill;
  private boolean agree = true;

  /** The input is how many tokens are read at first. */
  public CacheTask(String input) {
    prompt = Ascii.whole(input);
  }

  /** So many tokens of stories that the model has not read. */
  static List<Integer> tokens(BookModel model, int count) {
    List<Integer> tokens = new ArrayList<>();
    for (int seed = 1; tokens.size() < count; seed++) {
      tokens.add(model.shipped().endOfText());
      tokens.addAll(
          model.tokens(StoryGrammar.grammar().writeSlotted(Rng.seeded(seed)).story().text()));
    }
    return tokens.subList(0, count);
  }

  @Override
  protected String first(BookModel model) {
    first.addAll(tokens(model, prompt));
    second.addAll(first);
    return report();
  }

  @Override
  protected String next(ModelContext reading) {
    if (logits.length == 0) {
      read(reading);
    } else if (with.size() < CacheRun.TOKENS) {
      first.add(Best.of(logits, 1)[0]);
      long start = System.nanoTime();
      logits = reading.read(first.get(first.size() - 1));
      with.add(since(start));
    } else {
      again(reading);
    }
    return report();
  }

  /** Warms up, then reads the prompt at once. */
  private void read(ModelContext reading) {
    for (int i = 0; i < WARM; i++) {
      reading.read(IntArrays.of(first));
      reading.restart();
    }
    long start = System.nanoTime();
    logits = reading.read(IntArrays.of(first));
    prefill = since(start);
  }

  /** Reads all that is there to choose one token more. */
  private void again(ModelContext reading) {
    if (without.isEmpty()) {
      reading.restart();
      second.add(Best.of(reading.read(IntArrays.of(second)), 1)[0]);
    }
    reading.restart();
    long start = System.nanoTime();
    double[] found = reading.read(IntArrays.of(second));
    without.add(since(start));
    agree &= second.get(second.size() - 1).equals(first.get(second.size() - 1));
    second.add(Best.of(found, 1)[0]);
  }

  private static int since(long start) {
    return (int) ((System.nanoTime() - start) / 1000);
  }

  private String report() {
    return CacheRun.CODEC.encode(new CacheRun(prompt, prefill, with, without, agree));
  }

  @Override
  public boolean isDone() {
    return without.size() == CacheRun.TOKENS;
  }
}
