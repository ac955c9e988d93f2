package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** Lists of numbers as this chapter's lessons print them. */
final class Lists {
  private Lists() {}

  static Element typed(double... values) {
    List<Num> nums = new ArrayList<>();
    for (double value : values) {
      nums.add(Num.upTo(value, 3));
    }
    return Maths.math(Maths.vector(nums));
  }

  static double[] array(List<Double> values) {
    double[] out = new double[values.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = values.get(i);
    }
    return out;
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  static double product(double[] values) {
    double product = 1;
    for (double value : values) {
      product *= value;
    }
    return product;
  }

  /** Values with a sign between them. */
  static Element joined(String sign, double[] values) {
    List<Node> nodes = new ArrayList<>();
    for (double value : values) {
      if (!nodes.isEmpty()) {
        nodes.add(Maths.op(sign));
      }
      nodes.add(Maths.operand(Num.upTo(value, 3)));
    }
    return Maths.math(Maths.row(nodes));
  }

  static double[] draw(Rng rng, int n, int low, int high) {
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = low + rng.nextInt(high - low + 1);
    }
    return out;
  }
}
