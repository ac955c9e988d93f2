package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this chapter's text cites. */
final class AttentionFacts {
  private static final int WIDTH = 64; // of a head of GPT-2

  private AttentionFacts() {}

  static List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    example(facts);
    spread(facts);
    return List.copyOf(facts);
  }

  private static void example(List<Fact> facts) {
    Parameters printed = Parameters.initial(new ThreeTokens().parameters());
    Matrix q = Grids.matrix(printed, ThreeTokens.Q);
    Matrix k = Grids.matrix(printed, ThreeTokens.K);
    Matrix v = Grids.matrix(printed, ThreeTokens.V);
    AttentionSteps steps = ScaledDotProduct.attend(q, k, v, false);
    facts.add(new Fact("products", Shown.matrix(steps.products())));
    facts.add(new Fact("weights-1", Shown.rounded(2, steps.weights().row(0))));
    facts.add(new Fact("weights-2", Shown.rounded(2, steps.weights().row(1))));
    facts.add(new Fact("weights-3", Shown.rounded(2, steps.weights().row(2))));
    facts.add(new Fact("output-1", Shown.rounded(2, steps.output().row(0))));
    facts.add(new Fact("unscaled-3", Shown.rounded(2, Softmax.softmax(steps.products().row(2)))));
    Matrix masked = ScaledDotProduct.attend(q, k, v, true).weights();
    facts.add(new Fact("masked-2", Shown.typed(masked.row(1))));
  }

  private static void spread(List<Fact> facts) {
    double deviation = Math.sqrt(WIDTH);
    facts.add(new Fact("deviation-64", Num.whole((int) deviation)));
    facts.add(new Fact("factor-8", Num.groupedWhole(Rounding.rint(Exp.exp(deviation)))));
    facts.add(new Fact("factor-1", Num.fixed(Exp.exp(1), 1)));
  }
}
