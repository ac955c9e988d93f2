package forwardpass.lessons.transformerblock;

import forwardpass.engine.block.ActivationFunction;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this page's text cites. */
final class TransformerBlockFacts {
  private static final int MODEL = 768; // GPT-2's width, and that of its MLP
  private static final int INNER = 3072;

  private TransformerBlockFacts() {}

  static List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("gelu-1", Num.fixed(ActivationFunction.gelu(1), 3)));
    facts.add(new Fact("gelu-minus-1", Num.fixed(ActivationFunction.gelu(-1), 3)));
    facts.add(new Fact("gelu-3", Num.fixed(ActivationFunction.gelu(3), 3)));
    facts.add(new Fact("mlp-weights", Num.grouped(2 * MODEL * INNER)));
    facts.add(new Fact("attention-weights", Num.grouped(4 * MODEL * MODEL)));
    return List.copyOf(facts);
  }
}
