package forwardpass.lessons.modelsizes;

import forwardpass.engine.cost.ModelSizes;
import forwardpass.engine.cost.ParameterCount;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this page's text cites. */
final class ModelSizesFacts {
  private static final int WIDTH = 768; // of GPT-2 small
  private static final double LARGE = 6e9; // parameters

  private ModelSizesFacts() {}

  static List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    envelope(facts);
    rule(facts);
    shares(facts);
    return List.copyOf(facts);
  }

  private static void envelope(List<Fact> facts) {
    ParameterCount gpt2 = KnownModel.named("gpt2").count();
    double blocks = 12.0 * 12 * WIDTH * WIDTH;
    facts.add(new Fact("square", Num.grouped(WIDTH * WIDTH)));
    facts.add(new Fact("block", Num.grouped(12 * WIDTH * WIDTH)));
    facts.add(new Fact("blocks", Num.groupedWhole(blocks)));
    facts.add(new Fact("table", Num.groupedWhole((double) gpt2.embedding())));
    facts.add(new Fact("places", Num.groupedWhole((double) gpt2.positions())));
    facts.add(new Fact("gpt2", Num.groupedWhole((double) gpt2.total())));
    double rest = gpt2.total() - gpt2.embedding() - gpt2.positions() - blocks;
    facts.add(new Fact("rest", Num.groupedWhole(rest)));
  }

  /** How far the rule of thumb is from the count. */
  private static void rule(List<Fact> facts) {
    double worst = 0;
    for (KnownModel model : KnownModel.ALL) {
      if (!model.name().equals("qwen") && !model.name().equals("gemma")) {
        worst = Math.max(worst, Math.abs(shortBy(model)));
      }
    }
    facts.add(new Fact("rule-others", Num.whole((int) Math.ceil(worst))));
    facts.add(new Fact("rule-qwen", Num.fixed(shortBy(KnownModel.named("qwen")), 0)));
    facts.add(new Fact("rule-gemma", Num.fixed(shortBy(KnownModel.named("gemma")), 0)));
  }

  /** By what percentage of a model's parameters 12 L D² + V D, or 2 V D, falls short of them. */
  private static double shortBy(KnownModel model) {
    ModelSizes sizes = model.sizes();
    ParameterCount count = model.count();
    double width = sizes.dModel();
    double ruled = 12 * sizes.nLayers() * width * width + count.embedding() + count.head();
    return 100 * (1 - ruled / count.total());
  }

  private static void shares(List<Fact> facts) {
    double least = 100;
    double most = 0;
    for (KnownModel model : KnownModel.ALL) {
      ParameterCount count = model.count();
      if (count.total() > LARGE) {
        double share = 100.0 * count.mlp() / count.total();
        least = Math.min(least, share);
        most = Math.max(most, share);
      }
    }
    facts.add(new Fact("mlp-least", Num.fixed(least, 0)));
    facts.add(new Fact("mlp-most", Num.fixed(most, 0)));
    ParameterCount small = KnownModel.named("gpt2").count();
    ParameterCount large = KnownModel.named("llama31-405b").count();
    facts.add(new Fact("table-small", Num.fixed(100.0 * small.embedding() / small.total(), 0)));
    double tables = large.embedding() + large.head();
    facts.add(new Fact("table-large", Num.fixed(100 * tables / large.total(), 0)));
    facts.add(new Fact("norm-share", Num.fixed(100.0 * small.norms() / small.total(), 2)));
  }
}
