package forwardpass.lessons.exercise;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.answer.AnswerType;
import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.answer.MatrixAnswer;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question asked again and again with other numbers. {@link Given} draws and shows the numbers;
 * what is answered, explained and taken for a known mistake follows from them.
 */
public interface Exercise {
  /** Declares the numbers, the question and its answer. */
  void ask(Given given);

  /** The problem of that seed; seed 0 is the one that the book prints. */
  default Problem<?> problem(int seed) {
    Given given = new Given(seed);
    while (true) {
      try {
        ask(given);
        return given.problem();
      } catch (Draws.Refused refused) {
        given = new Given(given);
      }
    }
  }

  /**
   * The numbers of one problem, and the question about them. Each number is declared once: what the
   * printed problem has (seed 0), what another may have, and the name of the hole that it fills in
   * the exercise's words.
   */
  final class Given extends Holes {
    private static final int EXACT = -1; // decimals of an answer that comes out even

    private @Nullable ProblemBuilder<?> asked;

    Given(int seed) {
      super(seed);
    }

    /** The same problem, drawn once more. */
    Given(Given refused) {
      super(refused);
    }

    /** Asks for a number to so many decimals. */
    public ProblemBuilder<Double> asks(double answer, int decimals) {
      return asks(new NumberAnswer(decimals), answer);
    }

    /** The same; what is said after answering has the answer in the hole {@code name}. */
    public ProblemBuilder<Double> asks(String name, double answer, int decimals) {
      result(name, answer, decimals);
      return asks(answer, decimals);
    }

    /** Asks for a number that comes out even: nothing is to be rounded. */
    public ProblemBuilder<Double> asksExactly(double answer) {
      return asks(answer, EXACT);
    }

    public ProblemBuilder<Double> asksExactly(String name, double answer) {
      result(name, answer);
      return asksExactly(answer);
    }

    /** Asks for a list, [n], to so many decimals: the same for each number, or one for each. */
    public ProblemBuilder<List<Double>> asks(double[] answer, int... decimals) {
      VectorAnswer type = list(answer.length, decimals);
      return asks(type, type.of(answer));
    }

    public ProblemBuilder<List<Double>> asks(String name, double[] answer, int decimals) {
      result(name, answer, decimals);
      return asks(answer, decimals);
    }

    public ProblemBuilder<List<Double>> asksExactly(double... answer) {
      return asks(answer, EXACT);
    }

    public ProblemBuilder<List<List<Double>>> asksExactly(Matrix answer) {
      MatrixAnswer type = new MatrixAnswer(answer.rows(), answer.cols(), EXACT);
      return asks(type, type.of(answer.toRowMajor()));
    }

    /** Asks for a shape; of no sizes where there is none. */
    public ProblemBuilder<List<Integer>> asksShape(int... sizes) {
      List<Integer> shape = new ArrayList<>();
      for (int size : sizes) {
        shape.add(size);
      }
      return asks(new ShapeAnswer(), List.copyOf(shape));
    }

    /** Asks for a list that passes a trial; the example is one, to so many decimals. */
    public ProblemBuilder<List<Double>> asksToBuild(Trial trial, int decimals, double... example) {
      return asksToBuild(trial, new int[] {decimals}, example);
    }

    /** The same, each number to so many decimals. */
    public ProblemBuilder<List<Double>> asksToBuild(
        Trial trial, int[] decimals, double... example) {
      VectorAnswer form = list(example.length, decimals);
      return asks(new BuiltAnswer<>(form, trial), form.of(example));
    }

    private static VectorAnswer list(int size, int... decimals) {
      List<NumberAnswer> entries = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        entries.add(new NumberAnswer(decimals[Math.min(i, decimals.length - 1)]));
      }
      return new VectorAnswer(entries);
    }

    /** Asks for a matrix that passes a trial; the example is one. */
    public ProblemBuilder<List<List<Double>>> asksToBuild(Trial trial, Matrix example) {
      MatrixAnswer form = new MatrixAnswer(example.rows(), example.cols(), EXACT);
      return asks(new BuiltAnswer<>(form, trial), form.of(example.toRowMajor()));
    }

    /** An option whose words, {@code option}, have a number in one hole, in full. */
    public ChoiceAnswer.Option option(String name, String hole, double value) {
      return ChoiceAnswer.option(name, hole, Shown.one(Num.upTo(value, MOST_DECIMALS)));
    }

    /** The same with a list. */
    public ChoiceAnswer.Option option(String name, String hole, double... values) {
      return ChoiceAnswer.option(name, hole, Shown.typed(values));
    }

    /**
     * Asks which of some statements is true: the first. Each other is a mistake of its own name.
     */
    public ProblemBuilder<String> asksWhich(ChoiceAnswer.Option... options) {
      return asksWhich(0, options);
    }

    /**
     * The same where each option has words of its own, {@code option.NAME}, with all that is given
     * so far in their holes.
     */
    public ProblemBuilder<String> asksWhich(String... names) {
      return asksWhich(0, names);
    }

    /** The same where the one at that place is true. */
    public ProblemBuilder<String> asksWhich(int right, String... names) {
      ChoiceAnswer.Option[] options = new ChoiceAnswer.Option[names.length];
      for (int i = 0; i < names.length; i++) {
        options[i] = new ChoiceAnswer.Option(names[i], message("option." + names[i]));
      }
      return asksWhich(right, options);
    }

    /** Asks which of some faults shows, the one at that place; each has praise of its own. */
    public void asksWhichFault(int fault, String... faults) {
      String[] names = new String[faults.length];
      for (int i = 0; i < names.length; i++) {
        names[i] = faults[(fault + i) % faults.length];
      }
      asksWhich(names).praise(faults[fault]);
    }

    private ProblemBuilder<String> asksWhich(int right, ChoiceAnswer.Option... options) {
      List<ChoiceAnswer.Option> shuffled = new ArrayList<>();
      for (int i : permutation(options.length)) {
        shuffled.add(options[i]);
      }
      ProblemBuilder<String> builder = asks(new ChoiceAnswer(shuffled), options[right].name());
      for (int i = 0; i < options.length; i++) {
        if (i != right) {
          builder.mistake(options[i].name(), options[i].name());
        }
      }
      return builder;
    }

    /** Goes on from the numbers to the question: how it is answered, and the answer. */
    public <A> ProblemBuilder<A> asks(AnswerType<A> type, A expected) {
      ProblemBuilder<A> builder = new ProblemBuilder<>(this, type, expected);
      asked = builder;
      return builder;
    }

    /**
     * A wrong answer and the way to it, explained by {@code mistake.NAME}: numbers as the answer is
     * made of, a matrix row by row.
     */
    public void mistake(String name, double... numbers) {
      asked().mistake(name, numbers);
    }

    public void mistake(String name, Matrix value) {
      mistake(name, value.toRowMajor());
    }

    /** A mistake where these numbers let it be made. */
    public void mistakeIf(boolean possible, String name, double... numbers) {
      if (possible) {
        mistake(name, numbers);
      }
    }

    /** What was declared. */
    Problem<?> problem() {
      return asked().problem();
    }

    private ProblemBuilder<?> asked() {
      if (asked == null) {
        throw new IllegalStateException("exercise: nothing is asked");
      }
      return asked;
    }
  }
}
