package forwardpass.lessons.board;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;

/** A dot product written out: its products, and their sum. */
public final class Terms {
  private static final int DECIMALS = 3;

  private Terms() {}

  /** The products behind a dot product, as formulas between which a line may break. */
  public static List<Node> products(double[] left, double[] right) {
    List<Node> terms = new ArrayList<>();
    for (int p = 0; p < left.length; p++) {
      terms.add(
          Maths.row(
              Maths.operand(Num.upTo(left[p], DECIMALS)),
              Maths.op("\u00b7"),
              Maths.operand(Num.upTo(right[p], DECIMALS))));
    }
    return terms;
  }

  /** The terms with + between them, and = or ≈ behind the last. */
  public static Element sum(List<Node> terms, Num result) {
    List<Node> pieces = Maths.joined("+", terms);
    pieces.add(Maths.math(Maths.infix(Maths.sign(result))));
    return Element.of("span", "", pieces);
  }
}
