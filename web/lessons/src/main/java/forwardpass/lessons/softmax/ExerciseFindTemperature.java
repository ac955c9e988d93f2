package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** Which temperature makes the first of two tokens so many times as likely as the second? */
public final class ExerciseFindTemperature implements Exercise<Double> {
  @Override
  public String id() {
    return "softmax-exercise-find-temperature";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int low = seed == 0 ? 10 : rng.nextInt(30) - 10; // tenths
    double gap = (seed == 0 ? 20 : 10 + rng.nextInt(40)) / 10.0;
    int times = seed == 0 ? 3 : 2 + rng.nextInt(9);
    double logarithm = Log.log(times);
    double temperature = gap / logarithm;
    return new ProblemBuilder<>(new NumberAnswer(2), temperature)
        .with("z", Shown.typed(low / 10.0 + gap, low / 10.0))
        .with("times", Num.whole(times))
        .hinted("gap", Shown.one(Num.upTo(gap, 1)))
        .result("log", Num.fixed(logarithm, 3))
        .result("plain", Num.fixed(Exp.exp(gap), 2))
        .result("temperature", Num.fixed(temperature, 2))
        .mistake("upside-down", logarithm / gap)
        .mistake("no-log", gap / times)
        .mistake("multiplied", gap * logarithm)
        .mistake("log-alone", logarithm)
        .problem(3);
  }
}
