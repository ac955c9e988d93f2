package forwardpass.lessons.livechain;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model makes of a text: a probability for every token of it, given all before.
 *
 * @param text the text that was read
 * @param size the model's
 * @param steps a token each
 */
record Reading(String text, Size size, List<Step> steps) {
  /**
   * How large the model is.
   *
   * @param vocabSize how many tokens could come next at each place
   * @param parameters how many numbers it consists of
   * @param fileBytes how much there is to fetch
   */
  record Size(int vocabSize, int parameters, int fileBytes) {}

  /**
   * A token of the text.
   *
   * @param piece its text
   * @param probability what the model gave it, having read all before
   * @param rank its place among all tokens there; 1 is the likeliest
   * @param best the likeliest there, in order
   */
  record Step(String piece, double probability, int rank, List<Candidate> best) {
    Step {
      best = List.copyOf(best);
    }
  }

  /** A token that could have come, and its probability. */
  record Candidate(String piece, double probability) {}

  Reading {
    steps = List.copyOf(steps);
  }

  /** The factors of the chain rule. */
  double[] factors() {
    double[] factors = new double[steps.size()];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = steps.get(i).probability();
    }
    return factors;
  }

  /** P(text): 0 where it is smaller than a double can be. */
  double product() {
    return ChainRule.product(factors());
  }

  /** ln P(text), in nats. */
  double logSum() {
    return ChainRule.logSum(factors());
  }

  /** −ln P a token, in nats. */
  double natsPerToken() {
    return -logSum() / steps.size();
  }

  /** What a guess that takes all tokens for equally likely would cost, in nats a token. */
  double uniformNats() {
    return Log.log(size.vocabSize());
  }

  String encode() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Fields.line(
            text,
            Integer.toString(size.vocabSize()),
            Integer.toString(size.parameters()),
            Integer.toString(size.fileBytes())));
    for (Step step : steps) {
      List<String> fields = new ArrayList<>();
      fields.add(step.piece());
      fields.add(Decimal.shortest(step.probability()));
      fields.add(Integer.toString(step.rank()));
      for (Candidate candidate : step.best()) {
        fields.add(candidate.piece());
        fields.add(Decimal.shortest(candidate.probability()));
      }
      lines.add(Fields.line(fields.toArray(new String[0])));
    }
    return String.join("\n", lines);
  }

  static Reading decode(String report) {
    List<List<String>> lines = Fields.of(report);
    List<String> head = lines.get(0);
    Size size = new Size(whole(head.get(1)), whole(head.get(2)), whole(head.get(3)));
    List<Step> steps = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      List<Candidate> best = new ArrayList<>();
      for (int i = 3; i + 1 < line.size(); i += 2) {
        best.add(new Candidate(line.get(i), Decimal.valueOf(line.get(i + 1))));
      }
      steps.add(new Step(line.get(0), Decimal.valueOf(line.get(1)), whole(line.get(2)), best));
    }
    return new Reading(head.get(0), size, steps);
  }

  private static int whole(String digits) {
    return Ascii.whole(digits);
  }
}
