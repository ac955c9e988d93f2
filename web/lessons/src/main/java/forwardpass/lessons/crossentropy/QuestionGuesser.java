package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** What a random guesser scores. */
public final class QuestionGuesser implements Exercise<Double> {
  @Override
  public String id() {
    return "cross-entropy-question-guesser";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int v = seed == 0 ? 3 : 4 + rng.nextInt(120);
    double loss = Log.log(v);
    return new ProblemBuilder<>(new NumberAnswer(3), loss)
        .with("v", Num.whole(v))
        .result("loss", Num.fixed(loss, 3))
        .mistake("share", 1.0 / v)
        .mistake("sign", -loss)
        .mistake("bits", Information.natsToBits(loss))
        .problem(2);
  }
}
