package forwardpass.lessons.softmax;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** A token is forbidden: its logit becomes −∞, and the others share what it had. */
public final class ExerciseForbidden implements Exercise {
  @Override
  public void ask(Given given) {
    int gone = given.integer(50, 25, 64); // hundredths, as are the next two
    int rest = 100 - gone;
    int kept = given.integer(30, rest / 2 + 1, rest / 2 + rest / 4);
    double[] p = given.show("p", kept / 100.0, (rest - kept) / 100.0, gone / 100.0);
    given.show("first", p[0]);
    given.show("second", p[1]);
    double share = p[0] / (p[0] + p[1]);
    given
        .asks("share", share, 3)
        .result("gone", p[2], 2)
        .result("rest", p[0] + p[1], 2)
        .mistake("unchanged", p[0])
        .mistake("halves", p[0] + p[2] / 2)
        .mistake("all", p[0] + p[2])
        .mistake("other", 1 - share)
        .hints(3);
  }
}
