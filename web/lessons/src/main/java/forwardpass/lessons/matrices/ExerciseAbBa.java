package forwardpass.lessons.matrices;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Text;
import java.util.List;

/** The shape of AB, and of BA where there is one; the variants ask for either. */
public final class ExerciseAbBa implements Exercise<List<Integer>> {
  private final boolean turned;

  /**
   * The exercise.
   *
   * @param turned whether BA is asked for instead of AB
   */
  public ExerciseAbBa(boolean turned) {
    this.turned = turned;
  }

  @Override
  public String id() {
    return turned ? "matrices-exercise-ba" : "matrices-exercise-ab-ba";
  }

  @Override
  public Problem<List<Integer>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int m = seed == 0 ? 3 : Draws.between(rng, 2, 12);
    int k = seed == 0 ? 4 : Draws.between(rng, 2, 12);
    // Half of the variants of BA have a product.
    boolean square = turned && seed != 0 && rng.nextInt(2) == 0;
    int n = seed == 0 ? 2 : square ? m : Draws.between(rng, 2, 12);
    if (m == k) {
      k = m + 1;
    }
    List<Integer> ab = List.of(m, n);
    List<Integer> ba = n == m ? List.of(k, k) : ShapeAnswer.UNDEFINED;
    return new ProblemBuilder<>(new ShapeAnswer(), turned ? ba : ab)
        .with("m", Draws.one(m))
        .with("k", Draws.one(k))
        .with("n", Draws.one(n))
        .result("ba", new Text(new ShapeAnswer().print(ba)))
        .mistake("inner", List.of(k, k))
        .mistake("swapped", List.of(n, m))
        .mistake("other", turned ? ab : ShapeAnswer.UNDEFINED)
        .mistake("outer", turned ? List.of(k, n) : List.of(m, k))
        .problem(2);
  }
}
