package forwardpass.lessons.honestbets;

import forwardpass.lessons.exercise.Exercise;

/** How much of a loss training can still take away. */
public final class QuestionRemaining implements Exercise {
  @Override
  public void ask(Given given) {
    double entropy = given.decimal("entropy", 2.1, 1, 3.4, 1);
    double kl = given.decimal(1.3, 0.3, 3.2, 1);
    given.redrawIf(entropy == kl); // or the entropy would be the answer too
    double loss = given.show("loss", entropy + kl);
    given.asks("kl", kl, 1);
    given.mistake("all", loss);
    given.mistake("entropy", entropy);
    given.mistake("added", loss + entropy);
    given.mistake("quotient", loss / entropy);
  }
}
