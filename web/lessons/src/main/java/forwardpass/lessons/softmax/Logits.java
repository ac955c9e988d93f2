package forwardpass.lessons.softmax;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** Lists of numbers as this chapter's lessons pass them around and print them. */
final class Logits {
  private Logits() {}

  static double[] array(List<Double> values) {
    double[] out = new double[values.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = values.get(i);
    }
    return out;
  }

  static List<Double> list(double... values) {
    List<Double> out = new ArrayList<>();
    for (double value : values) {
      out.add(value);
    }
    return List.copyOf(out);
  }

  /** As typed: [2, 1, 0.5]. */
  static Element typed(double... values) {
    List<Num> nums = new ArrayList<>();
    for (double value : values) {
      nums.add(Num.upTo(value, 3));
    }
    return Maths.math(Maths.vector(nums));
  }

  /** Rounded: [0.665, 0.245, 0.090]. */
  static Element rounded(int decimals, double... values) {
    List<Num> nums = new ArrayList<>();
    for (double value : values) {
      nums.add(Num.fixed(value, decimals));
    }
    return Maths.math(Maths.vector(nums));
  }

  static Element one(Num num) {
    return Maths.math(Maths.number(num));
  }
}
