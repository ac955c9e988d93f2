package forwardpass.lessons.attention;

import forwardpass.engine.attention.AttentionSteps;
import forwardpass.engine.attention.AttentionTable;
import forwardpass.engine.attention.ScaledDotProduct;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this chapter's text cites. */
final class AttentionFacts {
  private static final int MODEL = 768; // GPT-2's width, its heads, and the width of each
  private static final int HEADS = 12;
  private static final int WIDTH = MODEL / HEADS;

  private AttentionFacts() {}

  static List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    example(facts);
    spread(facts);
    sizes(facts);
    measured(facts);
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

  private static void sizes(List<Fact> facts) {
    facts.add(new Fact("one-wq", Num.grouped(MODEL * WIDTH)));
    facts.add(new Fact("all-wq", Num.grouped(MODEL * WIDTH * HEADS)));
    facts.add(new Fact("layer", Num.grouped(4 * MODEL * MODEL)));
    AttentionTable thousand = new AttentionTable(1, 1, 1000);
    facts.add(new Fact("pairs-1000", Num.groupedWhole(thousand.pairs())));
    facts.add(new Fact("causal-1000", Num.groupedWhole(thousand.causalPairs())));
    facts.add(new Fact("pairs-2000", Num.groupedWhole(new AttentionTable(1, 1, 2000).pairs())));
    facts.add(new Fact("gpt2-mb", PairsArea.megabytes(PairsArea.known(1))));
    facts.add(new Fact("llama31-mb", PairsArea.megabytes(PairsArea.known(3))));
  }

  /** What was measured on the book's model; {@link MeasuredHeads} says how. */
  private static void measured(List<Fact> facts) {
    MeasuredHeads.Scores even = MeasuredHeads.EVEN;
    MeasuredHeads.Scores previous = MeasuredHeads.of(MeasuredHeads.PREVIOUS);
    MeasuredHeads.Scores induction = MeasuredHeads.of(MeasuredHeads.INDUCTION);
    MeasuredHeads.Scores broad = MeasuredHeads.of(MeasuredHeads.BROAD);
    facts.add(new Fact("previous", percent(previous.previous())));
    facts.add(new Fact("previous-even", percent(even.previous())));
    facts.add(new Fact("induction", percent(induction.induction())));
    facts.add(new Fact("induction-even", percent(even.induction())));
    facts.add(new Fact("repeated", Num.fixed(100 * induction.repeated(), 1)));
    facts.add(new Fact("repeated-even", Num.fixed(100 * even.repeated(), 1)));
    facts.add(new Fact("same", Num.fixed(100 * MeasuredHeads.most(), 1)));
    facts.add(new Fact("same-even", Num.fixed(100 * even.same(), 1)));
    facts.add(new Fact("breadth", Num.fixed(broad.breadth(), 0)));
    facts.add(new Fact("breadth-even", Num.fixed(even.breadth(), 0)));
    facts.add(new Fact("head-previous", MeasuredHeads.label(MeasuredHeads.PREVIOUS)));
    facts.add(new Fact("head-induction", MeasuredHeads.label(MeasuredHeads.INDUCTION)));
    facts.add(new Fact("head-broad", MeasuredHeads.label(MeasuredHeads.BROAD)));
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 0);
  }
}
