package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.ArrayList;
import java.util.List;

/** Two texts compared by their sums of logarithms, and how many times as likely the one is. */
public final class CompareByHand extends Worked {
  private static final int DECIMALS = 3;

  /** What is asked for where the reader computes from rounded numbers: one digit fewer. */
  private static final int COARSE = 2;

  private static final VectorParameter A =
      VectorParameter.sized("a", 2, 4, 0.05, 1, 0.01, 0.5, 0.1, 0.4);
  private static final VectorParameter B =
      VectorParameter.sized("b", 2, 4, 0.05, 1, 0.01, 0.3, 0.3, 0.2);

  public CompareByHand() {
    super("exp-log-compare", A, B);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double first = ChainRule.logSum(given.array(A));
    double second = ChainRule.logSum(given.array(B));
    Num gap = Num.fixed(first - second, DECIMALS);
    Num factor = Num.sized(Exp.exp(first - second), DECIMALS);
    work.step("first").sum(logs(given.get(A)), first, DECIMALS);
    work.step("second").sum(logs(given.get(B)), second, DECIMALS);
    work.let("first", Num.fixed(first, DECIMALS)).let("second", Num.fixed(second, DECIMALS));
    work.step("gap").num(gap, COARSE);
    work.step("factor").with("gap", gap).num(factor, COARSE);
    work.announce("gap", gap).announce("factor", factor);
  }

  private static List<Node> logs(List<Double> factors) {
    List<Node> terms = new ArrayList<>();
    for (double factor : factors) {
      terms.add(Maths.apply("ln", Maths.number(Num.upTo(factor, 4))));
    }
    return terms;
  }
}
