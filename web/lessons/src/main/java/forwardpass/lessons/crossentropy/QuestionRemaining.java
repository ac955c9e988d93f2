package forwardpass.lessons.crossentropy;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** How much of a loss training can still take away. */
public final class QuestionRemaining implements Exercise<Double> {
  @Override
  public String id() {
    return "cross-entropy-question-remaining";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int entropy = seed == 0 ? 21 : 10 + rng.nextInt(25); // tenths
    int rest = seed == 0 ? 13 : 3 + rng.nextInt(30);
    rest += rest == entropy ? 1 : 0; // or the entropy would be the answer too
    double loss = (entropy + rest) / 10.0;
    double kl = rest / 10.0;
    return new ProblemBuilder<>(new NumberAnswer(1), kl)
        .with("loss", Num.fixed(loss, 1))
        .with("entropy", Num.fixed(entropy / 10.0, 1))
        .result("kl", Num.fixed(kl, 1))
        .mistake("all", loss)
        .mistake("entropy", entropy / 10.0)
        .mistake("added", loss + entropy / 10.0)
        .mistake("quotient", loss / (entropy / 10.0))
        .problem(2);
  }
}
