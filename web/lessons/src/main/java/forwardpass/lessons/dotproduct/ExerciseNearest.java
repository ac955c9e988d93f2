package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;

/** Which of three keys does a query agree with most? */
public final class ExerciseNearest implements Exercise<String> {
  @Override
  public Problem<String> problem(Given given) {
    double[] query;
    double[] best;
    double[] longest;
    double[] opposite;
    do {
      query = given.vector("query", new double[] {2, 1}, 1, 4, 0);
      best = given.vector(new double[] {3, 2}, 2, 5, 0);
      int stretch = given.integer(3, 3, 4);
      // Nearly at a right angle to the query: query · longest is the query's second entry.
      longest = new double[] {-stretch * query[1], stretch * query[0] + 1};
      opposite = new double[] {-best[0], -best[1] - 1};
    } while (given.redraw(Vectors.norm(longest) <= Vectors.norm(opposite)));
    return given
        .asks(
            ChoiceAnswer.shuffled(
                given,
                ChoiceAnswer.option("best", "key", Shown.typed(best)),
                ChoiceAnswer.option("longest", "key", Shown.typed(longest)),
                ChoiceAnswer.option("opposite", "key", Shown.typed(opposite))),
            "best")
        .result("best", Shown.typed(best))
        .result("longest", Shown.typed(longest))
        .result("opposite", Shown.typed(opposite))
        .result("dot-best", Vectors.dot(query, best), 0)
        .result("dot-longest", Vectors.dot(query, longest), 0)
        .result("dot-opposite", Vectors.dot(query, opposite), 0)
        .mistake("longest", "longest")
        .mistake("opposite", "opposite")
        .problem(2);
  }
}
