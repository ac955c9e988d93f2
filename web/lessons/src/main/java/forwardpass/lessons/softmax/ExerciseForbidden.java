package forwardpass.lessons.softmax;

import forwardpass.lessons.exercise.Exercise;

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
    given.asks("share", share, 3).hints(3);
    given.result("gone", p[2]);
    given.result("rest", p[0] + p[1]);
    given.mistake("unchanged", p[0]);
    given.mistake("halves", p[0] + p[2] / 2);
    given.mistake("all", p[0] + p[2]);
    given.mistake("other", 1 - share);
  }
}
