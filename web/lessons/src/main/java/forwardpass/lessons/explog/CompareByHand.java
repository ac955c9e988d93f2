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
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** Two texts compared by their sums of logarithms, and how many times as likely the one is. */
public final class CompareByHand implements Worked {
  private static final int DECIMALS = 3;

  /** What is asked for where the reader computes from rounded numbers: one digit fewer. */
  private static final int COARSE = 2;

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
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    double first = ChainRule.logSum(a);
    double second = ChainRule.logSum(b);
    double gap = first - second;
    Node difference =
        Maths.row(
            Maths.number(Num.fixed(first, DECIMALS)),
            Maths.op("\u2212"),
            Maths.operand(Num.fixed(second, DECIMALS)));
    Node power = Maths.apply("exp", Maths.number(Num.fixed(gap, DECIMALS)));
    return List.of(
        WorkedStep.of("first", Rows.sum("sum", logs(a), first, DECIMALS)),
        WorkedStep.of("second", Rows.sum("sum", logs(b), second, DECIMALS)),
        WorkedStep.of("gap", coarse("gap", difference, gap)),
        WorkedStep.of("factor", coarse("factor", power, Exp.exp(gap))));
  }

  private static WorkedStep.Row coarse(String key, Node numbers, double value) {
    WorkedStep.Row row = Rows.value(key, numbers, value, DECIMALS);
    return new WorkedStep.Row(
        key, row.numbers(), row.result(), new Ask<>(new NumberAnswer(COARSE), value));
  }

  private static List<Node> logs(double[] factors) {
    List<Node> terms = new ArrayList<>();
    for (double factor : factors) {
      terms.add(Maths.apply("ln", Maths.number(Num.upTo(factor, 4))));
    }
    return terms;
  }

  @Override
  public Message announcement(Parameters parameters) {
    double gap =
        ChainRule.logSum(Reals.array(parameters.get(A)))
            - ChainRule.logSum(Reals.array(parameters.get(B)));
    return Message.of("announce")
        .with("gap", Shown.one(Num.fixed(gap, DECIMALS)))
        .with("factor", Shown.one(Num.sized(Exp.exp(gap), DECIMALS)));
  }
}
