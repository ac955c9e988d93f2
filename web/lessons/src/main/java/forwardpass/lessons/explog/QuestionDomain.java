package forwardpass.lessons.explog;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Which of four expressions has no value? */
public final class QuestionDomain implements Exercise<String> {

  @Override
  public String id() {
    return "exp-log-question-domain";
  }

  @Override
  public Problem<String> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double a = seed == 0 ? 2 : 2 + rng.nextInt(8);
    double b = seed == 0 ? 5 : a + 1 + rng.nextInt(9);
    int[] order = {0, 1, 2, 3};
    rng.shuffle(order);
    String[] names = {"none", "negative-power", "log-of-small", "negative-log"};
    List<ChoiceAnswer.Option> options = new ArrayList<>();
    for (int i : order) {
      Message label =
          Message.of("option." + names[i])
              .with("a", Maths.math(Maths.number(Num.upTo(a, 1))))
              .with("b", Maths.math(Maths.number(Num.upTo(b, 1))))
              .with("small", Maths.math(Maths.number(Num.upTo(a / 100, 2))));
      options.add(new ChoiceAnswer.Option(names[i], label));
    }
    return new ProblemBuilder<>(new ChoiceAnswer(options), "none")
        .with("a", Num.upTo(a, 1))
        .with("b", Num.upTo(b, 1))
        .with("small", Num.upTo(a / 100, 2))
        .result("gap", Num.upTo(a - b, 1))
        .mistake("negative-power", "negative-power")
        .mistake("log-of-small", "log-of-small")
        .mistake("negative-log", "negative-log")
        .problem(2);
  }
}
