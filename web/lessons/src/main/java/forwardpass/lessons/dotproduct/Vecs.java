package forwardpass.lessons.dotproduct;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vectors as this chapter's lessons pass them around and print them. */
final class Vecs {
  private Vecs() {}

  /** Terms of a sum, the negative ones in parentheses. */
  static List<Node> terms(double[] values, int decimals) {
    List<Node> terms = new ArrayList<>();
    for (double value : values) {
      terms.add(Maths.operand(Num.upTo(value, decimals)));
    }
    return terms;
  }

  /** The sum of them; each is a formula of its own, so that long sums wrap. */
  static Element sum(double[] values, int decimals) {
    return Element.of("span", "", Maths.joined("+", terms(values, decimals)));
  }

  /** What to say where two vectors have no dot product; null where they have one. */
  static @Nullable Message differing(List<Double> a, List<Double> b) {
    int n = a.size();
    int m = b.size();
    return n == m ? null : Message.of("lengths-differ").with("n", n).with("m", m);
  }
}
