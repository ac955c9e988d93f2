package forwardpass.lessons.notation;

import forwardpass.engine.numeric.Sums;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** What the indices, Σ and Π of a list come to, one sign after the other. */
final class SumAndProduct extends Worked {
  private static final int DECIMALS = 3;
  private static final VectorParameter X =
      VectorParameter.sized("x", 1, 6, -100, 100, 1, 2, 5, 1, 6);

  SumAndProduct() {
    super("notation-sum", X);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] x = given.array(X);
    Num sum = shown(Sums.sum(x));
    Num product = shown(Sums.product(x));
    work.step("entries").numbered("i").nums(x, SumAndProduct::shown, DECIMALS);
    work.step("sum").joined("sum", "+", x, SumAndProduct::shown, sum, DECIMALS).marked("sum");
    work.step("product")
        .joined("product", "\u00d7", x, SumAndProduct::shown, product, DECIMALS)
        .marked("product");
    work.announce("sum", sum, "sum").announce("product", product, "product");
  }

  private static Num shown(double value) {
    return Num.upTo(value, DECIMALS);
  }
}
