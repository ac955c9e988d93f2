package forwardpass.lessons.formula;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import java.util.ArrayList;
import java.util.List;

/** Numbers and lists of them as small formulas, ready to fill a hole in a sentence. */
public final class Shown {
  private static final int TYPED_DECIMALS = 3;
  private static final int FITS_A_LINE = 5; // entries, on the narrowest page

  private Shown() {}

  /** One number. */
  public static Element one(Num num) {
    return Maths.math(Maths.number(num));
  }

  /** A list as it was typed: [2, 1, 0.5]. */
  public static Element typed(double... values) {
    return listed(typedNums(values));
  }

  /** A list rounded, every entry to the same digits: [0.665, 0.245, 0.090]. */
  public static Element rounded(int decimals, double... values) {
    return listed(roundedNums(decimals, values));
  }

  /** A matrix in brackets, as it was typed. */
  public static Element matrix(Matrix matrix) {
    return table(typedNums(matrix.toRowMajor()), matrix.cols());
  }

  /** A matrix in brackets, every entry to the same digits. */
  public static Element rounded(int decimals, Matrix matrix) {
    return table(roundedNums(decimals, matrix.toRowMajor()), matrix.cols());
  }

  private static List<Num> typedNums(double[] values) {
    List<Num> nums = new ArrayList<>();
    for (double value : values) {
      nums.add(Num.upTo(value, TYPED_DECIMALS));
    }
    return nums;
  }

  private static List<Num> roundedNums(int decimals, double[] values) {
    List<Num> nums = new ArrayList<>();
    for (double value : values) {
      nums.add(Num.fixed(value, decimals));
    }
    return nums;
  }

  private static Element table(List<Num> nums, int cols) {
    List<Node> rows = new ArrayList<>();
    for (int start = 0; start < nums.size(); start += cols) {
      List<Node> cells = new ArrayList<>();
      for (Num num : nums.subList(start, start + cols)) {
        cells.add(Element.of("mtd", "", Maths.number(num)));
      }
      rows.add(Element.of("mtr", "", cells));
    }
    return Maths.math(
        Maths.op("[").with("form", "prefix"),
        Element.of("mtable", "", rows),
        Maths.op("]").with("form", "postfix"));
  }

  /** A long list is a formula an entry, since a browser breaks lines between formulas alone. */
  private static Element listed(List<Num> nums) {
    if (nums.size() <= FITS_A_LINE) {
      return Maths.math(Maths.vector(nums));
    }
    List<Node> pieces = new ArrayList<>();
    for (int i = 0; i < nums.size(); i++) {
      List<Node> piece = new ArrayList<>();
      if (i == 0) {
        piece.add(Maths.open("["));
      }
      piece.add(Maths.number(nums.get(i)));
      piece.add(i + 1 < nums.size() ? comma() : Maths.close("]"));
      if (i > 0) {
        pieces.add(new Text(" "));
      }
      pieces.add(Maths.math(Maths.row(piece)));
    }
    return Element.of("span", "", pieces);
  }

  /** The last comma of a formula: browsers know it between two entries only, and space it wide. */
  private static Element comma() {
    return Maths.op(",").with("form", "postfix").with("lspace", "0").with("rspace", "0");
  }
}
