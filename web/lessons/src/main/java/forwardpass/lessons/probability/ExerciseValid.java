package forwardpass.lessons.probability;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Which of four lists is a distribution? The others sum to more, to less, or hold a negative. */
public final class ExerciseValid implements Exercise<String> {
  private static final List<String> NAMES = List.of("valid", "over", "under", "negative");

  @Override
  public String id() {
    return "probability-exercise-valid";
  }

  @Override
  public Problem<String> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int[] valid = seed == 0 ? new int[] {40, 35, 20, 5} : draw(rng);
    int more = seed == 0 ? 5 : 5 * (1 + rng.nextInt(3));
    int less = seed == 0 ? 5 : 5 * (1 + rng.nextInt(2));
    int[] over = changed(valid, 3, more);
    int[] under = changed(valid, 1, -less);
    int[] negative = changed(changed(valid, 3, -valid[3] - 5), 0, valid[3] + 5);
    int[] order = {0, 1, 2, 3};
    if (seed != 0) {
      rng.shuffle(order);
    }
    List<ChoiceAnswer.Option> options = new ArrayList<>();
    int[][] lists = {valid, over, under, negative};
    for (int i : order) {
      options.add(
          new ChoiceAnswer.Option(
              NAMES.get(i), Message.of("option").with("list", Shown.typed(parts(lists[i])))));
    }
    return new ProblemBuilder<>(new ChoiceAnswer(options), "valid")
        .result("list", Shown.typed(parts(valid)))
        .result("over", Shown.typed(parts(over)))
        .result("sum-over", Num.fixed((100 + more) / 100.0, 2))
        .result("sum-under", Num.fixed((100 - less) / 100.0, 2))
        .result("entry", Num.upTo(negative[3] / 100.0, 2))
        .mistake("over", "over")
        .mistake("under", "under")
        .mistake("negative", "negative")
        .problem(2);
  }

  /** Four parts of a hundred, in steps of five, the second and the last small enough to change. */
  private static int[] draw(Rng rng) {
    int last = 5 * (1 + rng.nextInt(3));
    int third = 5 * (2 + rng.nextInt(4));
    int second = 5 * (4 + rng.nextInt(4));
    return new int[] {100 - second - third - last, second, third, last};
  }

  private static int[] changed(int[] parts, int at, int by) {
    int[] out = parts.clone();
    out[at] += by;
    return out;
  }

  private static double[] parts(int[] hundredths) {
    double[] out = new double[hundredths.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = hundredths[i] / 100.0;
    }
    return out;
  }
}
