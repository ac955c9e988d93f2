package forwardpass.lessons.story;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Fields;
import forwardpass.lessons.work.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the model expects next: how far every token's logit lies below the largest, and the text of
 * the likeliest tokens. From it the page works out the probabilities at any temperature.
 *
 * @param pieces the likeliest tokens, in order
 * @param below how far the logits of all tokens lie below the largest, in thousandths, ascending; a
 *     probability of them is right to a thousandth of itself
 */
record NextTokenDistribution(List<String> pieces, List<Integer> below) {
  private static final double THOUSANDTHS = 1000;

  NextTokenDistribution {
    pieces = List.copyOf(pieces);
    below = List.copyOf(below);
  }

  /** The distribution of these logits. */
  static NextTokenDistribution of(List<String> pieces, double[] logits) {
    double[] sorted = logits.clone();
    Arrays.sort(sorted);
    double max = sorted[sorted.length - 1];
    List<Integer> below = new ArrayList<>();
    for (int i = sorted.length - 1; i >= 0; i--) {
      below.add((int) Rounding.rint((max - sorted[i]) * THOUSANDTHS));
    }
    return new NextTokenDistribution(pieces, below);
  }

  /** The probabilities of all tokens at a temperature, likeliest first. */
  double[] shares(double temperature) {
    double[] logits = new double[below.size()];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = -below.get(i) / THOUSANDTHS;
    }
    return Softmax.softmax(logits, temperature);
  }

  /** Two lines: the texts, and the steps from each logit down to the next. */
  String encode() {
    StringBuilder steps = new StringBuilder();
    int before = 0;
    for (int i = 1; i < below.size(); i++) { // the first is 0
      steps.append(i == 1 ? "" : " ").append(below.get(i) - before);
      before = below.get(i);
    }
    return Fields.line(pieces.toArray(new String[0])) + "\n" + steps;
  }

  /** Reads the lines that {@link #encode} has written. */
  static NextTokenDistribution decode(List<String> pieces, String steps) {
    List<Integer> below = new ArrayList<>();
    int sum = 0;
    below.add(sum);
    for (String step : Split.at(' ', steps)) {
      sum += Ascii.whole(step);
      below.add(sum);
    }
    return new NextTokenDistribution(pieces, below);
  }
}
