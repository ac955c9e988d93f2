package forwardpass.lessons.matrices;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** Up to which rank the two thin factors hold fewer numbers than the matrix. */
public final class ExerciseLowRank implements Exercise {
  @Override
  public void ask(Given given) {
    int m = given.show("m", 10 * given.integer(4, 2, 20));
    int n = given.show("n", 10 * given.integer(6, 2, 20));
    int all = m * n;
    int each = m + n;
    int k = (all - 1) / each; // the largest k with k(m + n) < mn
    given
        .asksExactly("k", k)
        .hinted("all", all, 0)
        .hinted("each", each, 0)
        .result("held", k * each, 0)
        .mistake("full-rank", (double) Math.min(m, n))
        .mistake("one-more", k + 1.0)
        .mistake("square", Math.floor(all / (2.0 * Math.max(m, n))))
        .hints(3);
  }
}
