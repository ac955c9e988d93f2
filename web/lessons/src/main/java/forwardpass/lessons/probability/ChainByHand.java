package forwardpass.lessons.probability;

import forwardpass.lessons.explog.ProductSteps;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** The probability of four tokens: a conditional for each, their product, and its logarithm. */
public final class ChainByHand implements Worked {
  private static final VectorParameter P =
      new VectorParameter("p", List.of(0.05, 0.12, 0.08, 0.7), 4, 4, 0.0001, 1, 0.01);

  @Override
  public String id() {
    return "probability-chain";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(P);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    List<Double> p = parameters.get(P);
    ProductSteps steps = ProductSteps.of(p);
    List<WorkedStep.Row> conditionals = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      int at = i;
      conditionals.add(
          new WorkedStep.Row(
              Integer.toString(i),
              words -> Maths.math(probability(at, words), Maths.op("=")),
              new Live(Maths.math(Maths.number(Num.upTo(p.get(i), 4))))));
    }
    return List.of(
        WorkedStep.of("conditionals", conditionals),
        WorkedStep.of("multiply", steps.product()),
        WorkedStep.of("logs", steps.logRows()),
        WorkedStep.of("add", steps.sum()),
        WorkedStep.of("back", steps.back()));
  }

  /** P(on | The cat sat). */
  private static Element probability(int i, Words words) {
    List<Node> inside = new ArrayList<>();
    inside.add(Maths.name("P"));
    inside.add(Maths.open("("));
    inside.add(tokens(i, i + 1, words));
    if (i > 0) {
      inside.add(Maths.infix("|").with("stretchy", "false"));
      inside.add(tokens(0, i, words));
    }
    inside.add(Maths.close(")"));
    return Maths.row(inside);
  }

  private static Element tokens(int from, int to, Words words) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from ? "" : "\u00a0").append(words.plain("token." + (i + 1)));
    }
    return Element.of("mtext", "", new Text(text.toString()));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return ProductSteps.of(parameters.get(P)).said(Message.of("announce"));
  }
}
