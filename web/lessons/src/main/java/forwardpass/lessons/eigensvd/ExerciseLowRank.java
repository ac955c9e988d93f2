package forwardpass.lessons.eigensvd;

import forwardpass.lessons.exercise.Exercise;

/** Up to which rank the two thin factors hold fewer numbers than the matrix. */
public final class ExerciseLowRank implements Exercise {
  @Override
  public void ask(Given given) {
    int m = given.show("m", 10 * given.integer(4, 2, 20));
    int n = given.show("n", 10 * given.integer(6, 2, 20));
    int all = m * n;
    int each = m + n;
    int k = (all - 1) / each; // the largest k with k(m + n) < mn
    given.asksExactly("k", k).hints(3);
    given.hinted("all", all);
    given.hinted("each", each);
    given.result("held", k * each);
    given.mistake("full-rank", (double) Math.min(m, n));
    given.mistake("one-more", k + 1.0);
    given.mistake("square", Math.floor(all / (2.0 * Math.max(m, n))));
  }
}
