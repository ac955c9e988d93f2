package forwardpass.lessons.honestbets;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How much of a loss training can still take away. */
public final class QuestionRemaining implements Exercise {
  @Override
  public void ask(Given given) {
    double entropy;
    double kl;
    do {
      entropy = given.decimal("entropy", 2.1, 1, 3.4, 1);
      kl = given.decimal(1.3, 0.3, 3.2, 1);
    } while (given.redraw(entropy == kl)); // or the entropy would be the answer too
    double loss = given.show("loss", entropy + kl);
    given
        .asks("kl", kl, 1)
        .mistake("all", loss)
        .mistake("entropy", entropy)
        .mistake("added", loss + entropy)
        .mistake("quotient", loss / entropy);
  }
}
