package forwardpass.engine.grammar;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A grammar that writes stories. A story first draws a row of each table (its hero, the thing that
 * is lost …), then expands the first rule: of its alternatives one is chosen, and whatever rules
 * that names are expanded in turn. All choices are independent; rules may be recursive.
 *
 * <p>How it is written down is said at {@link GrammarReader}.
 */
public final class Grammar {
  private static final int DEEPEST = 10_000;

  private final List<Rule> rules;
  private final List<Table> tables;
  private final double entropy;
  private final double meanLength;

  Grammar(List<Rule> rules, List<Table> tables) {
    this.rules = List.copyOf(rules);
    this.tables = List.copyOf(tables);
    GrammarSums sums = new GrammarSums(this);
    entropy = sums.entropy();
    meanLength = sums.meanLength();
  }

  /**
   * The grammar that a text describes.
   *
   * @throws IllegalArgumentException if the text is malformed, with the line and what is wrong, or
   *     if stories would not end
   */
  public static Grammar read(String text) {
    return GrammarReader.read(text);
  }

  /** Writes a story. */
  public Story write(Rng rng) {
    return writeSlotted(rng).story();
  }

  /** Writes the same story, and says which of its words another row of a table would change. */
  public SlottedStory writeSlotted(Rng rng) {
    return new Writer(rng).story();
  }

  /**
   * The entropy of all choices that make a story, in nats, exactly. It is the entropy of the text
   * where no text can be written in two ways, which {@link #logProbability} can check.
   */
  public double entropy() {
    return entropy;
  }

  /** The expected length of a story in characters, exactly. */
  public double meanLength() {
    return meanLength;
  }

  /**
   * The entropy rate of endless stories, each with {@code separator} characters after it, in nats a
   * character: no model of the text can have a lower loss in the long run.
   */
  public double entropyRate(int separator) {
    return entropy / (meanLength + separator);
  }

  /**
   * The logarithm of the probability that a story is this text, however it came about; −∞ if the
   * grammar can't write it.
   */
  public double logProbability(String text) {
    double probability = new GrammarMatcher(this, text).probability();
    return probability == 0 ? Double.NEGATIVE_INFINITY : Log.log(probability);
  }

  List<Rule> rules() {
    return rules;
  }

  List<Table> tables() {
    return tables;
  }

  /** Writes one story. */
  private final class Writer {
    private final Rng rng;
    private final StringBuilder text = new StringBuilder();
    private final int[] drawn = new int[tables.size()];
    private final List<Slot> slots = new ArrayList<>();
    private double logProbability;

    Writer(Rng rng) {
      this.rng = rng;
    }

    SlottedStory story() {
      for (int t = 0; t < drawn.length; t++) {
        drawn[t] = choose(tables.get(t).probabilities());
      }
      expand(0, 0);
      return new SlottedStory(new Story(text.toString(), logProbability), slots);
    }

    private void expand(int rule, int depth) {
      if (depth > DEEPEST) {
        throw new IllegalStateException("grammar: a story is nested " + depth + " rules deep");
      }
      List<Alternative> alternatives = rules.get(rule).alternatives();
      int chosen = 0;
      double left = rng.nextDouble();
      while (chosen < alternatives.size() - 1
          && (left -= alternatives.get(chosen).probability()) >= 0) {
        chosen++;
      }
      logProbability += Log.log(alternatives.get(chosen).probability());
      for (Part part : alternatives.get(chosen).parts()) {
        if (part instanceof Part.Text words) {
          text.append(words.text());
        } else if (part instanceof Part.Insertion insertion) {
          insert(insertion);
        } else if (part instanceof Part.Expansion expansion) {
          expand(expansion.rule(), depth + 1);
        }
      }
    }

    private void insert(Part.Insertion insertion) {
      Table table = tables.get(insertion.table());
      String word = table.word(drawn[insertion.table()], insertion);
      Set<String> others = new LinkedHashSet<>();
      for (int row = 0; row < table.rows().size(); row++) {
        others.add(table.word(row, insertion));
      }
      others.remove(word);
      String column = table.columns().get(insertion.column());
      slots.add(new Slot(table.name(), column, text.length(), word, List.copyOf(others)));
      text.append(word);
    }

    private int choose(List<Double> probabilities) {
      int chosen = 0;
      double left = rng.nextDouble();
      while (chosen < probabilities.size() - 1 && (left -= probabilities.get(chosen)) >= 0) {
        chosen++;
      }
      logProbability += Log.log(probabilities.get(chosen));
      return chosen;
    }
  }
}
