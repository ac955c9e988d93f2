package forwardpass.lessons.vectors;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;

/** Vectors as this chapter's lessons pass them around and print them. */
final class Lists {
  /** How many digits after the point {@link #plain} keeps at most. */
  static final int PLAIN = 4;

  private Lists() {}

  /** [3, 0.5], at most two digits after the point. */
  static Element row(double... values) {
    List<Num> nums = new ArrayList<>();
    for (double value : values) {
      nums.add(Num.upTo(value, 2));
    }
    return Maths.vector(nums);
  }

  /** The same as a formula of its own. */
  static Element math(double... values) {
    return Maths.math(row(values));
  }

  /** The same in a sentence, as a word of it. */
  static Element inText(double first, double second) {
    return Element.of(
        "span", "held", new Text("["), plain(first), new Text(", "), plain(second), new Text("]"));
  }

  static Element math(Num num) {
    return Maths.math(Maths.number(num));
  }

  /** A number as it was set, or an exact result: no zeros at its end. */
  static Num plain(double value) {
    return Num.upTo(value, PLAIN);
  }
}
