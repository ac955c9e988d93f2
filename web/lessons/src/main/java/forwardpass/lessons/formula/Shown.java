package forwardpass.lessons.formula;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** Numbers and lists of them as small formulas, ready to fill a hole in a sentence. */
public final class Shown {
  private static final int TYPED_DECIMALS = 3;

  private Shown() {}

  /** One number. */
  public static Element one(Num num) {
    return Maths.math(Maths.number(num));
  }

  /** A list as it was typed: [2, 1, 0.5]. */
  public static Element typed(double... values) {
    List<Num> nums = new ArrayList<>();
    for (double value : values) {
      nums.add(Num.upTo(value, TYPED_DECIMALS));
    }
    return Maths.math(Maths.vector(nums));
  }

  /** A list rounded, every entry to the same digits: [0.665, 0.245, 0.090]. */
  public static Element rounded(int decimals, double... values) {
    List<Num> nums = new ArrayList<>();
    for (double value : values) {
      nums.add(Num.fixed(value, decimals));
    }
    return Maths.math(Maths.vector(nums));
  }
}
