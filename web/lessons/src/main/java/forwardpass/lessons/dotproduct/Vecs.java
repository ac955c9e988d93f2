package forwardpass.lessons.dotproduct;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** Vectors as this chapter's lessons pass them around and print them. */
final class Vecs {
  private Vecs() {}

  /** The products of the pairs, [n]. */
  static double[] products(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = a[i] * b[i];
    }
    return out;
  }

  /** Terms with plus signs between them; each is a formula of its own, so that long sums wrap. */
  static Element sum(List<? extends Node> terms) {
    return Element.of("span", "", Maths.joined("+", terms));
  }

  /** The same, of plain numbers. */
  static Element sum(double[] terms, int decimals) {
    List<Node> nodes = new ArrayList<>();
    for (double term : terms) {
      nodes.add(Maths.operand(Num.upTo(term, decimals)));
    }
    return sum(nodes);
  }
}
