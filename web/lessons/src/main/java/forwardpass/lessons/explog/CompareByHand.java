package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** Two texts compared by their sums of logarithms, and how many times as likely the one is. */
public final class CompareByHand implements Worked {
  private static final int DECIMALS = 3;

  /** What is asked for where the reader computes from rounded numbers: one digit fewer. */
  private static final NumberAnswer COARSE = new NumberAnswer(2);

  private static final VectorParameter A = text("a", 0.5, 0.1, 0.4);
  private static final VectorParameter B = text("b", 0.3, 0.3, 0.2);

  private static VectorParameter text(String id, double... factors) {
    return new VectorParameter(id, Reals.list(factors), 2, 4, 0.05, 1, 0.01);
  }

  @Override
  public String id() {
    return "exp-log-compare";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(A, B);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double first = logSum(parameters, A);
    double second = logSum(parameters, B);
    double gap = first - second;
    Num shown = Num.fixed(gap, DECIMALS);
    Message difference =
        Message.of("gap.numbers")
            .with("first", Num.fixed(first, DECIMALS))
            .with("second", Num.fixed(second, DECIMALS));
    Message power = Message.of("factor.numbers").with("gap", shown);
    Num factor = Num.sized(Exp.exp(gap), DECIMALS);
    return List.of(
        WorkedStep.of("first", Rows.sum("sum", logs(parameters, A), first, DECIMALS)),
        WorkedStep.of("second", Rows.sum("sum", logs(parameters, B), second, DECIMALS)),
        WorkedStep.of("gap", Rows.shown("gap", difference, shown).asking(COARSE, gap)),
        WorkedStep.of(
            "factor", Rows.shown("factor", power, factor).asking(COARSE, factor.value())));
  }

  private static double logSum(Parameters parameters, VectorParameter text) {
    return ChainRule.logSum(Reals.array(parameters.get(text)));
  }

  private static List<Node> logs(Parameters parameters, VectorParameter text) {
    List<Node> terms = new ArrayList<>();
    for (double factor : parameters.get(text)) {
      terms.add(Maths.apply("ln", Maths.number(Num.upTo(factor, 4))));
    }
    return terms;
  }

  @Override
  public Message announcement(Parameters parameters) {
    double gap = logSum(parameters, A) - logSum(parameters, B);
    return Message.of("announce")
        .with("gap", Shown.one(Num.fixed(gap, DECIMALS)))
        .with("factor", Shown.one(Num.sized(Exp.exp(gap), DECIMALS)));
  }
}
