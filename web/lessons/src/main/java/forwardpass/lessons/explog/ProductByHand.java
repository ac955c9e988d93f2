package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** A product of probabilities, and the same as a sum of logarithms. */
public final class ProductByHand extends Worked {
  private static final int DECIMALS = 3;

  private final VectorParameter factors;
  private final boolean named;

  /**
   * An example.
   *
   * @param named whether a first step says what each factor is
   */
  public ProductByHand(String id, VectorParameter factors, boolean named) {
    super(id, factors);
    this.factors = factors;
    this.named = named;
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] p = given.array(factors);
    double[] logs = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      logs[i] = Log.log(p[i]);
    }
    Num product = small(ChainRule.product(p));
    Num sum = Num.fixed(ChainRule.logSum(p), DECIMALS);
    Num back = small(Exp.exp(sum.value()));
    if (named) {
      StepBuilder names = work.step("conditionals");
      for (int i = 0; i < p.length; i++) {
        names.formula("conditionals." + i).told(Integer.toString(i), factor(p[i]));
      }
    }
    work.step("multiply")
        .joined("product", "\u00b7", p, ProductByHand::factor, product, asked(product))
        .marked("product");
    work.step("logs").with("p", i -> factor(p[i])).nums(logs, ProductByHand::log, DECIMALS);
    Num shown = Num.sized(sum.value(), DECIMALS);
    work.step("add").joined("sum", "+", logs, ProductByHand::log, shown, 2).marked("sum");
    work.step("back").with("sum", sum).num(back, asked(back));
    work.announce("product", product, "product")
        .announce("sum", Num.fixed(sum.value() + 0.0, DECIMALS), "sum"); // + 0.0 turns −0 into 0
  }

  private static Num factor(double p) {
    return Num.upTo(p, 4);
  }

  private static Num log(double log) {
    return Num.fixed(log, DECIMALS);
  }

  /** Digits as written out while that can be read: 0.000336; else a power of ten. */
  private static Num small(double value) {
    return value >= 1e-5 ? Num.upTo(value, value >= 0.01 ? 4 : 6) : Num.scientific(value, 2);
  }

  /** To how many decimals a product is asked for: three digits or so of what there is. */
  private static int asked(Num product) {
    int decimals = 3;
    for (double at = 0.1; product.value() < at && decimals < 14; at /= 10) {
      decimals++;
    }
    return decimals;
  }
}
