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
    double[] query = given.vector("query", new double[] {2, 1}, 1, 4, 0);
    double[] best = given.vector(new double[] {3, 2}, 2, 4, 0);
    double[] opposite = {-best[0], -best[1] - 1};
    // Nearly at a right angle to the query: query · longest is the query's second entry.
    int stretch = given.integer(3, 5, 6);
    double[] longest = {-stretch * query[1], stretch * query[0] + 1};
    return ChoiceAnswer.asks(
            given,
            ChoiceAnswer.option("best", "key", Shown.typed(best)),
            ChoiceAnswer.option("longest", "key", Shown.typed(longest)),
            ChoiceAnswer.option("opposite", "key", Shown.typed(opposite)))
        .result("best", Shown.typed(best))
        .result("longest", Shown.typed(longest))
        .result("opposite", Shown.typed(opposite))
        .result("dot-best", Vectors.dot(query, best), 0)
        .result("dot-longest", Vectors.dot(query, longest), 0)
        .result("dot-opposite", Vectors.dot(query, opposite), 0)
        .problem(2);
  }
}
