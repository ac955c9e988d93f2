package forwardpass.lessons.explog;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.ChainRule;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.lesson.Named;
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

/** A product of probabilities, and the same as a sum of logarithms. */
public final class ProductByHand implements Worked {
  private static final int DECIMALS = 3;

  private final String id;
  private final VectorParameter factors;
  private final boolean named;

  /**
   * An example.
   *
   * @param named whether a first step says what each factor is
   */
  public ProductByHand(String id, VectorParameter factors, boolean named) {
    this.id = id;
    this.factors = factors;
    this.named = named;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(factors);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    double[] p = Reals.array(parameters.get(factors));
    List<WorkedStep.Row> names = new ArrayList<>();
    List<WorkedStep.Row> logs = new ArrayList<>();
    List<Node> shown = new ArrayList<>();
    List<Node> terms = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      String key = Integer.toString(i);
      Num factor = Num.upTo(p[i], 4);
      Num log = Num.fixed(Log.log(p[i]), DECIMALS);
      Message formula = Message.of("logs.numbers").with("p", factor);
      names.add(Rows.shown(key, Message.of("conditionals." + key), factor));
      logs.add(Rows.shown(key, formula, log).asking(new NumberAnswer(DECIMALS), log.value()));
      shown.add(Maths.number(factor));
      terms.add(Maths.operand(log));
    }
    double sum = ChainRule.logSum(p);
    Message power = Message.of("back.numbers").with("sum", Num.fixed(sum, DECIMALS));
    List<WorkedStep> steps = new ArrayList<>();
    if (named) {
      steps.add(WorkedStep.of("conditionals", names));
    }
    Num product = small(ChainRule.product(p));
    steps.add(
        WorkedStep.of(
            "multiply",
            asked(Rows.joined("product", "\u00b7", shown, product), product).marked("product")));
    steps.add(WorkedStep.of("logs", logs));
    steps.add(
        WorkedStep.of(
            "add",
            Rows.sum("sum", terms, sum, DECIMALS).asking(new NumberAnswer(2), sum).marked("sum")));
    Num back = small(Exp.exp(sum));
    steps.add(WorkedStep.of("back", asked(Rows.shown("back", power, back), back)));
    return steps;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] p = Reals.array(parameters.get(factors));
    return List.of(
        Named.of("product", small(ChainRule.product(p))).at("product"),
        Named.of("sum", Num.fixed(ChainRule.logSum(p) + 0.0, DECIMALS)).at("sum"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] p = Reals.array(parameters.get(factors));
    return Message.of("announce")
        .with("product", small(ChainRule.product(p)))
        .with("sum", Num.fixed(ChainRule.logSum(p), DECIMALS));
  }

  /** Digits as written out while that can be read: 0.000336; else a power of ten. */
  private static Num small(double value) {
    return value >= 1e-5 ? Num.upTo(value, value >= 0.01 ? 4 : 6) : Num.scientific(value, 2);
  }

  /** The same row, asking for three digits or so of what there is. */
  private static WorkedStep.Row asked(WorkedStep.Row row, Num product) {
    int decimals = 3;
    for (double at = 0.1; product.value() < at && decimals < 14; at /= 10) {
      decimals++;
    }
    return row.asking(new NumberAnswer(decimals), product.value());
  }
}
