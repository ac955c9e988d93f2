package forwardpass.lessons.story;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
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

  static final Codec<NextTokenDistribution> CODEC = new Form();

  /** The texts, and the steps from each logit down to the next. */
  private static final class Form implements Codec<NextTokenDistribution> {
    @Override
    public void write(NextTokenDistribution it, CodecWriter out) {
      out.list(it.pieces, Codecs.TEXT);
      out.whole(it.below.size());
      for (int i = 1; i < it.below.size(); i++) { // the first is 0
        out.whole(it.below.get(i) - it.below.get(i - 1));
      }
    }

    @Override
    public NextTokenDistribution read(CodecReader in) {
      List<String> pieces = in.list(2, Integer.MAX_VALUE, Codecs.TEXT);
      int size = in.whole(pieces.size(), Integer.MAX_VALUE);
      List<Integer> below = new ArrayList<>();
      int sum = 0;
      below.add(sum);
      for (int i = 1; i < size; i++) {
        sum += in.whole(0, Integer.MAX_VALUE - sum);
        below.add(sum);
      }
      return new NextTokenDistribution(pieces, below);
    }
  }

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
}
