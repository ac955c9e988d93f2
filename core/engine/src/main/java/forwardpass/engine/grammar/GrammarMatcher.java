package forwardpass.engine.grammar;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the probabilities of all ways in which a grammar can write a text: tries every
 * alternative wherever it fits. A table's row is decided where a word of it is first met; of a
 * table that the text says nothing about all rows fit, so it counts as 1.
 */
final class GrammarMatcher {
  private static final int UNDECIDED = -1;

  private final Grammar grammar;
  private final String text;
  private final int[] rows; // [tables]

  /** What is still to be matched: a part, and what comes after it. */
  private record Rest(List<Part> parts, int at, @Nullable Rest after) {}

  GrammarMatcher(Grammar grammar, String text) {
    this.grammar = grammar;
    this.text = text;
    rows = new int[grammar.tables().size()];
    Arrays.fill(rows, UNDECIDED);
  }

  double probability() {
    return match(0, new Rest(List.of(new Part.Expansion(0)), 0, null));
  }

  /** The probability that the rest writes the text from {@code at} on. */
  private double match(int at, @Nullable Rest rest) {
    Rest here = rest;
    while (here != null && here.at() == here.parts().size()) {
      here = here.after();
    }
    if (here == null) {
      return at == text.length() ? 1 : 0;
    }
    Rest next = new Rest(here.parts(), here.at() + 1, here.after());
    Part part = here.parts().get(here.at());
    if (part instanceof Part.Text words) {
      return text.startsWith(words.text(), at) ? match(at + words.text().length(), next) : 0;
    }
    if (part instanceof Part.Insertion insertion) {
      return matchInsertion(at, insertion, next);
    }
    double sum = 0;
    for (Alternative way : grammar.rules().get(((Part.Expansion) part).rule()).alternatives()) {
      sum += way.probability() * match(at, new Rest(way.parts(), 0, next));
    }
    return sum;
  }

  private double matchInsertion(int at, Part.Insertion insertion, Rest next) {
    int t = insertion.table();
    Table table = grammar.tables().get(t);
    if (rows[t] != UNDECIDED) {
      return matchWord(at, table.word(rows[t], insertion), next);
    }
    double sum = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      rows[t] = row;
      sum += table.probabilities().get(row) * matchWord(at, table.word(row, insertion), next);
    }
    rows[t] = UNDECIDED;
    return sum;
  }

  private double matchWord(int at, String word, Rest next) {
    return text.startsWith(word, at) ? match(at + word.length(), next) : 0;
  }
}
