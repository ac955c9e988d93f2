package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.probability.SoftmaxSteps;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Ask;
import forwardpass.lessons.worked.Part;
import forwardpass.lessons.worked.Worked;
import java.util.ArrayList;
import java.util.List;

/** Softmax by hand: exponentiate, add up, divide, check. */
public final class SoftmaxByHand implements Worked {
  private static final int DECIMALS = 3;
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.0), 2, 6, -20, 20, 0.1);

  @Override
  public String id() {
    return "softmax-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(Z);
  }

  @Override
  public List<Part> parts(Parameters parameters) {
    double[] z = Logits.array(parameters.get(Z));
    SoftmaxSteps steps = Softmax.naive(z);
    return List.of(
        Part.of("exp", exponentiate(z, steps.exps())),
        Part.of("sum", sumLine(steps.exps(), steps.sum())),
        Part.of("divide", divide(steps)),
        Part.of("check", sumLine(steps.probabilities(), total(steps))));
  }

  private static Part.Row line(int index, Element numbers, Num result) {
    return new Part.Row(
        Integer.toString(index),
        new Leaf(Maths.math(numbers, Maths.op("="))),
        new Live(Maths.math(Maths.number(result))),
        new Ask<>(new NumberAnswer(DECIMALS), result.value()));
  }

  private static List<Part.Row> exponentiate(double[] z, double[] exps) {
    List<Part.Row> lines = new ArrayList<>();
    for (int i = 0; i < z.length; i++) {
      lines.add(line(i, Maths.apply("exp", Maths.number(Num.exact(z[i]))), shown(exps[i])));
    }
    return lines;
  }

  /** Each term is a formula of its own, so that a long sum wraps where the column is narrow. */
  private static Part.Row sumLine(double[] terms, double sum) {
    List<Node> pieces = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      Node term = Maths.number(shown(terms[i]));
      pieces.add(i == 0 ? Maths.math(term) : Maths.math(between("+"), term));
      pieces.add(new Text(" "));
    }
    pieces.add(Maths.math(between("=")));
    return new Part.Row(
        "sum",
        new Leaf(Element.of("span", "", pieces)),
        new Live(Maths.math(Maths.number(shown(sum)))),
        new Ask<>(new NumberAnswer(DECIMALS), sum));
  }

  private static Element between(String sign) {
    return Maths.op(sign).with("form", "infix");
  }

  private static List<Part.Row> divide(SoftmaxSteps steps) {
    List<Part.Row> lines = new ArrayList<>();
    for (int i = 0; i < steps.exps().length; i++) {
      Element quotient =
          Maths.row(
              Maths.number(shown(steps.exps()[i])),
              Maths.op("/"),
              Maths.number(shown(steps.sum())));
      lines.add(line(i, quotient, shown(steps.probabilities()[i])));
    }
    return lines;
  }

  private static double total(SoftmaxSteps steps) {
    double total = 0;
    for (double p : steps.probabilities()) {
      total += p;
    }
    return total;
  }

  private static Num shown(double value) {
    return Num.sized(value, DECIMALS);
  }

  @Override
  public Message announcement(Parameters parameters) {
    double[] z = Logits.array(parameters.get(Z));
    return Message.of("announce").with("p", Logits.rounded(DECIMALS, Softmax.softmax(z)));
  }
}
