package forwardpass.lessons.vectors;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;

/** Vectors as this chapter's lessons pass them around and print them. */
final class Lists {
  /** How many digits after the point {@link #plain} keeps at most. */
  static final int PLAIN = 4;

  private Lists() {}

  /** [3, 0.5] in a sentence, as a word of it. */
  static Element inText(double first, double second) {
    return Element.of(
        "span", "held", new Text("["), plain(first), new Text(", "), plain(second), new Text("]"));
  }

  /** A number as it was set, or an exact result: no zeros at its end. */
  static Num plain(double value) {
    return Num.upTo(value, PLAIN);
  }
}
