package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites. */
public final class DotProductFacts {
  private DotProductFacts() {}

  public static List<Fact> all() {
    double[] first = {2, 5, 1};
    double[] second = {3, 1, 4};
    double[] cat = {2, 5, 1};
    double[] dog = {3, 4, 2};
    double most = Vectors.norm(first) * Vectors.norm(second);
    double[] unitCat = Vectors.scale(1 / Vectors.norm(cat), cat);
    double[] unitDog = Vectors.scale(1 / Vectors.norm(dog), dog);
    double near = Vectors.distance(unitCat, unitDog);
    return List.of(
        new Fact("dot-first", Num.upTo(Vectors.dot(first, second), 0)),
        new Fact("most-first", Num.fixed(most, 1)),
        new Fact("cos-first", Num.fixed(Vectors.cosine(first, second), 2)),
        new Fact("dot-doubled", Num.upTo(Vectors.dot(Vectors.scale(2, first), second), 0)),
        new Fact("dot-cat-dog", Num.upTo(Vectors.dot(cat, dog), 0)),
        new Fact("cos-cat-dog", Num.fixed(Vectors.cosine(cat, dog), 3)),
        new Fact("unit-cat-dog", Num.fixed(Vectors.dot(unitCat, unitDog), 3)),
        new Fact("distance-unit", Num.fixed(near, 3)),
        new Fact("distance-unit-squared", Num.fixed(near * near, 3)),
        new Fact("dot-itself", Num.upTo(Vectors.dot(new double[] {3, 4}, new double[] {3, 4}), 0)),
        // Token i of 1,000 meets i keys, its own among them.
        new Fact("head-products", Num.grouped(1000 * 1001 / 2)),
        new Fact("head-multiplications", Num.grouped(1000 * 1001 / 2 * 64)),
        new Fact("head-all", Num.grouped(1000 * 1000)));
  }
}
