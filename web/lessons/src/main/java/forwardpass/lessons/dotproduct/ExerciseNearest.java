package forwardpass.lessons.dotproduct;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** Which of three keys does a query agree with most? */
public final class ExerciseNearest implements Exercise {
  @Override
  public void ask(Given given) {
    double[] query = given.vector("query", new double[] {2, 1}, 1, 4, 0);
    double[] best = given.vector(new double[] {3, 2}, 2, 4, 0);
    double[] opposite = {-best[0], -best[1] - 1};
    // Nearly at a right angle to the query: query · longest is the query's second entry.
    int stretch = given.integer(3, 5, 6);
    double[] longest = {-stretch * query[1], stretch * query[0] + 1};
    given.asksWhich(
        given.option("best", "key", best),
        given.option("longest", "key", longest),
        given.option("opposite", "key", opposite));
    given.result("best", best);
    given.result("longest", longest);
    given.result("opposite", opposite);
    given.result("dot-best", Vectors.dot(query, best));
    given.result("dot-longest", Vectors.dot(query, longest));
    given.result("dot-opposite", Vectors.dot(query, opposite));
  }
}
