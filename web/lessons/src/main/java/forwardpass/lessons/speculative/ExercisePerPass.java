package forwardpass.lessons.speculative;

import forwardpass.engine.sampling.Speculation;
import forwardpass.lessons.exercise.Exercise;

/** The expected number of tokens from one pass. */
final class ExercisePerPass implements Exercise {
  @Override
  public void ask(Given given) {
    double alpha = given.decimal("alpha", 0.6, 0.3, 0.9, 1);
    int drafts = given.integer("drafts", 3, 2, 4);
    double answer = Speculation.tokensPerPass(alpha, drafts);
    given.asks("answer", answer, 3).hints(3);
    given.mistake("drafts-only", answer - 1);
    given.mistake("linear", 1 + drafts * alpha);
    double all = 1;
    for (int i = 0; i < drafts; i++) {
      all *= alpha;
    }
    given.mistake("all-or-none", 1 + drafts * all);
  }
}
