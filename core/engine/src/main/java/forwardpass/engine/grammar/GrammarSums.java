package forwardpass.engine.grammar;

import forwardpass.engine.linalg.Lu;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Log;
import java.util.Arrays;
import java.util.List;

/**
 * Expectations over all stories of a grammar. What a rule is expected to give is what its own
 * choice gives, plus what the rules that it names are expected to give: with N[a, b] the expected
 * number of b in an expansion of a, this is x = own + N x, a linear system, solved exactly however
 * rules recur.
 */
final class GrammarSums {
  private final Grammar grammar;
  private final int rules;
  private final Lu remaining; // I − N

  GrammarSums(Grammar grammar) {
    this.grammar = grammar;
    rules = grammar.rules().size();
    double[][] rows = new double[rules][rules];
    for (int rule = 0; rule < rules; rule++) {
      rows[rule][rule] = 1;
      for (Alternative alternative : grammar.rules().get(rule).alternatives()) {
        for (Part part : alternative.parts()) {
          if (part instanceof Part.Expansion expansion) {
            rows[rule][expansion.rule()] -= alternative.probability();
          }
        }
      }
    }
    remaining = Lu.of(Matrix.of(rows));
    requireThatStoriesEnd();
  }

  /** They do if every rule is expected to be expanded a finite, not negative number of times. */
  private void requireThatStoriesEnd() {
    double[] ones = new double[rules];
    Arrays.fill(ones, 1);
    double[] expansions = remaining.determinant() == 0 ? new double[0] : remaining.solve(ones);
    boolean finite = expansions.length > 0;
    for (double expected : expansions) {
      finite &= expected >= 1 - 1e-9 && expected < 1e9;
    }
    if (!finite) {
      throw new IllegalArgumentException(
          "grammar: its rules call each other so often that stories are not expected to end");
    }
  }

  /** Of all choices of a story, in nats. */
  double entropy() {
    double[] own = new double[rules];
    for (int rule = 0; rule < rules; rule++) {
      for (Alternative alternative : grammar.rules().get(rule).alternatives()) {
        own[rule] += surprise(alternative.probability());
      }
    }
    double entropy = remaining.solve(own)[0];
    for (Table table : grammar.tables()) {
      for (double probability : table.probabilities()) {
        entropy += surprise(probability);
      }
    }
    return entropy;
  }

  private static double surprise(double probability) {
    return -probability * Log.log(probability);
  }

  /** Of a story, in characters. */
  double meanLength() {
    double[] own = new double[rules];
    for (int rule = 0; rule < rules; rule++) {
      for (Alternative alternative : grammar.rules().get(rule).alternatives()) {
        for (Part part : alternative.parts()) {
          own[rule] += alternative.probability() * length(part);
        }
      }
    }
    return remaining.solve(own)[0];
  }

  private double length(Part part) {
    if (part instanceof Part.Text text) {
      return text.text().length();
    }
    if (part instanceof Part.Insertion insertion) {
      Table table = grammar.tables().get(insertion.table());
      List<Double> probabilities = table.probabilities();
      double length = 0;
      for (int row = 0; row < probabilities.size(); row++) {
        length += probabilities.get(row) * table.rows().get(row).get(insertion.column()).length();
      }
      return length;
    }
    return 0; // an expansion's length is its rule's
  }
}
