package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class VectorsFacts {
  private VectorsFacts() {}

  public static List<Fact> all() {
    return List.of(
        new Fact(
            "combination",
            Shown.typed(
                Vectors.add(
                    Vectors.scale(2, new double[] {1, 3}), Vectors.scale(3, new double[] {3, 1})))),
        new Fact(
            "place-gap", Num.fixed(Vectors.distance(new double[] {1, 2}, new double[] {2, 4}), 2)),
        new Fact("sum-34", Num.whole(3 + 4)),
        new Fact("norm-12", Num.fixed(Vectors.norm(new double[] {1, 2}), 3)),
        new Fact("norm-122", Num.upTo(Vectors.norm(new double[] {1, 2, 2}), 3)),
        new Fact("tensor-entries", Num.grouped(8 * 64 * 128)),
        new Fact("gpt2-table", Num.grouped(50257 * 768)));
  }
}
