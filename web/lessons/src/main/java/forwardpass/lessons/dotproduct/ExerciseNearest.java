package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Which of three keys does a query agree with most? */
public final class ExerciseNearest implements Exercise<String> {
  @Override
  public String id() {
    return "dot-exercise-nearest";
  }

  @Override
  public Problem<String> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] query =
        seed == 0 ? new double[] {2, 1} : new double[] {1 + rng.nextInt(4), 1 + rng.nextInt(4)};
    double[] best =
        seed == 0 ? new double[] {3, 2} : new double[] {2 + rng.nextInt(4), 2 + rng.nextInt(4)};
    int stretch = 3 + rng.nextInt(2);
    // Nearly at a right angle to the query: query · longest is the query's second entry.
    double[] longest = {-stretch * query[1], stretch * query[0] + 1};
    double[] opposite = {-best[0], -best[1] - 1};
    double[][] keys = {best, longest, opposite};
    return new ProblemBuilder<>(new ChoiceAnswer(options(keys, rng)), "best")
        .with("query", Shown.typed(query))
        .result("best", Shown.typed(best))
        .result("longest", Shown.typed(longest))
        .result("opposite", Shown.typed(opposite))
        .result("dot-best", Num.upTo(Vectors.dot(query, best), 0))
        .result("dot-longest", Num.upTo(Vectors.dot(query, longest), 0))
        .result("dot-opposite", Num.upTo(Vectors.dot(query, opposite), 0))
        .mistake("longest", "longest")
        .mistake("opposite", "opposite")
        .problem(2);
  }

  private static List<ChoiceAnswer.Option> options(double[][] keys, Rng rng) {
    String[] names = {"best", "longest", "opposite"};
    int[] order = {0, 1, 2};
    rng.shuffle(order);
    List<ChoiceAnswer.Option> options = new ArrayList<>();
    for (int i : order) {
      Message label = Message.of("option").with("key", Shown.typed(keys[i]));
      options.add(new ChoiceAnswer.Option(names[i], label));
    }
    return options;
  }
}
