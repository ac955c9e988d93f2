package forwardpass.lessons.evaluation;

import forwardpass.engine.numeric.Exp;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.evaluation.Evaluation.Rival;
import forwardpass.lessons.evaluation.PairItem.Kind;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this page's text cites. */
final class EvaluationFacts {
  private EvaluationFacts() {}

  static List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    measured(facts, "less", Rival.ONE_BLOCK_LESS);
    measured(facts, "four", Rival.FOUR_BITS);
    kinds(facts);
    peeked(facts, 14);
    peeked(facts, 28);
    facts.add(new Fact("odds-1", Num.fixed(Exp.exp(1), 2)));
    return List.copyOf(facts);
  }

  /** What the shipped model and a rival came to on the 200 pairs that the page begins with. */
  private static void measured(List<Fact> facts, String name, Rival rival) {
    Evaluation evaluation = MeasuredPairs.evaluation();
    Comparison both = evaluation.comparison(evaluation.outcomes().size(), rival);
    facts.add(new Fact(name + "-right", Num.whole(Comparison.right(both.second()))));
    facts.add(new Fact(name + "-only-whole", Num.whole(both.only(true))));
    facts.add(new Fact(name + "-only-rival", Num.whole(both.only(false))));
    facts.add(new Fact(name + "-unpaired", percent(both.unpaired().error())));
    facts.add(new Fact(name + "-paired", percent(both.paired().error())));
    facts.add(new Fact(name + "-by-story", percent(both.byText().error())));
    facts.add(new Fact(name + "-p", Num.fixed(both.paired().p(), 3)));
    Integer needed = both.needed();
    facts.add(new Fact(name + "-needed", Num.grouped(needed == null ? 0 : needed)));
  }

  /** What somebody would have seen who had looked after so many stories. */
  private static void peeked(List<Fact> facts, int stories) {
    Comparison both =
        MeasuredPairs.evaluation().comparison(PairItem.A_STORY * stories, Rival.ONE_BLOCK_LESS);
    facts.add(new Fact("difference-" + stories, Num.fixed(100 * both.difference(), 1)));
    facts.add(new Fact("p-" + stories, Num.fixed(both.paired().p(), 3)));
  }

  private static Num percent(double share) {
    return Num.fixed(100 * share, 1);
  }

  /** Who asks, who answers: what each of the two has right. */
  private static void kinds(List<Fact> facts) {
    int[] counts = new int[6]; // hero and friend: pairs, the shipped model's, the shorter one's
    for (Evaluation.Outcome outcome : MeasuredPairs.evaluation().outcomes()) {
      int from = outcome.kind() == Kind.HERO ? 0 : outcome.kind() == Kind.FRIEND ? 3 : -1;
      if (from >= 0) {
        counts[from]++;
        counts[from + 1] += outcome.whole() > 0 ? 1 : 0;
        counts[from + 2] += outcome.less() > 0 ? 1 : 0;
      }
    }
    String[] names = {
      "hero-pairs", "hero-whole", "hero-less", "friend-pairs", "friend-whole", "friend-less"
    };
    for (int i = 0; i < names.length; i++) {
      facts.add(new Fact(names[i], Num.whole(counts[i])));
    }
  }
}
