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
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one problem, and the question about them. Each number is declared once: what the
 * printed problem has (seed 0), what another may have, and the name of the hole that it fills in
 * the exercise's words. {@code show} fills a hole of all words; {@code hinted}, of all but the
 * prompt's; {@code result}, of those that the reader sees after answering.
 */
public final class Given extends Draws {
  private static final int EXACT = -1; // decimals of an answer that comes out even
  private static final int MOST_DECIMALS = 6; // that a number shown in full has

  private final List<Message.Arg> shown = new ArrayList<>();
  private final List<Message.Arg> hinted = new ArrayList<>();
  private final List<Message.Arg> worked = new ArrayList<>();
  private @Nullable ProblemBuilder<?> asked;

  /** The numbers of that seed; 0 gives those of the printed problem. */
  public Given(int seed) {
    super(seed);
  }

  List<Message.Arg> shown() {
    return List.copyOf(shown);
  }

  List<Message.Arg> hinted() {
    return List.copyOf(hinted);
  }

  List<Message.Arg> worked() {
    return List.copyOf(worked);
  }

  public int integer(String name, int printed, int from, int to) {
    return show(name, integer(printed, from, to));
  }

  public double decimal(String name, double printed, double from, double to, int decimals) {
    return show(name, decimal(printed, from, to, decimals));
  }

  public int choice(String name, int printed, int... others) {
    return show(name, choice(printed, others));
  }

  public double choice(String name, double printed, double... others) {
    return show(name, choice(printed, others));
  }

  public double[] vector(String name, double[] printed, double from, double to, int decimals) {
    return show(name, vector(printed, from, to, decimals));
  }

  public Matrix matrix(String name, double[][] printed, double from, double to, int decimals) {
    return show(name, matrix(printed, from, to, decimals));
  }

  public double[] distribution(String name, double[] printed, int least) {
    return show(name, distribution(printed, least));
  }

  /** Shows a number in full. */
  public int show(String name, int value) {
    fill(name, Shown.one(Num.whole(value)));
    return value;
  }

  /** Shows a number with the digits that it has, at most six after the point. */
  public double show(String name, double value) {
    fill(name, Shown.one(Num.upTo(value + 0.0, MOST_DECIMALS))); // + 0.0 turns −0 into 0
    return value;
  }

  /** Shows a list. */
  public double[] show(String name, double... values) {
    fill(name, Shown.typed(values));
    return values;
  }

  public Matrix show(String name, Matrix matrix) {
    fill(name, Shown.matrix(matrix));
    return matrix;
  }

  /** Fills a hole with anything else. */
  public void fill(String name, Node value) {
    Message.Arg arg = new Message.Arg(name, List.of(value));
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).name().equals(name)) {
        shown.set(i, arg);
        return;
      }
    }
    shown.add(arg);
  }

  /** A number that a hint may say: in full where so many decimals say it, else rounded to them. */
  public double hinted(String name, double value, int decimals) {
    hinted(name, Shown.one(Num.rounded(value, decimals)));
    return value;
  }

  void hinted(String name, Node value) {
    hinted.add(new Message.Arg(name, List.of(value)));
  }

  /**
   * A number worked out on the way: in full where so many decimals say it, else rounded to them.
   */
  public double result(String name, double value, int decimals) {
    result(name, Shown.one(Num.rounded(value, decimals)));
    return value;
  }

  /** The same with a list, every entry with so many decimals. */
  public double[] result(String name, double[] values, int decimals) {
    result(name, Shown.rounded(decimals, values));
    return values;
  }

  void result(String name, Node value) {
    worked.add(new Message.Arg(name, List.of(value)));
  }

  /** The words of that key, with all that is shown so far in their holes. */
  public Message message(String key) {
    return new Message(key, shown());
  }

  /** Asks for a number to so many decimals. */
  public ProblemBuilder<Double> asks(double answer, int decimals) {
    return asks(new NumberAnswer(decimals), answer);
  }

  /** The same; what is said after answering has the answer in the hole {@code name}. */
  public ProblemBuilder<Double> asks(String name, double answer, int decimals) {
    return asks(answer, decimals).result(name, answer, decimals);
  }

  /** Asks for a number that comes out even: nothing is to be rounded. */
  public ProblemBuilder<Double> asksExactly(double answer) {
    return asks(answer, EXACT);
  }

  public ProblemBuilder<Double> asksExactly(String name, double answer) {
    return asksExactly(answer).result(name, answer, MOST_DECIMALS);
  }

  /** Asks for a list, [n], to so many decimals: the same for each number, or one for each. */
  public ProblemBuilder<List<Double>> asks(double[] answer, int... decimals) {
    List<NumberAnswer> entries = new ArrayList<>();
    for (int i = 0; i < answer.length; i++) {
      entries.add(new NumberAnswer(decimals[Math.min(i, decimals.length - 1)]));
    }
    VectorAnswer type = new VectorAnswer(entries);
    return asks(type, type.of(answer));
  }

  public ProblemBuilder<List<Double>> asks(String name, double[] answer, int decimals) {
    return asks(answer, decimals).result(name, answer, decimals);
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
    VectorAnswer form = new VectorAnswer(example.length, decimals);
    return asks(new BuiltAnswer<>(form, trial), form.of(example));
  }

  /** Asks for a matrix that passes a trial; the example is one. */
  public ProblemBuilder<List<List<Double>>> asksToBuild(Trial trial, Matrix example) {
    MatrixAnswer form = new MatrixAnswer(example.rows(), example.cols(), EXACT);
    return asks(new BuiltAnswer<>(form, trial), form.of(example.toRowMajor()));
  }

  /** An option whose words, {@code option}, have a list in one hole. */
  public ChoiceAnswer.Option option(String name, String hole, double... values) {
    return ChoiceAnswer.option(name, hole, Shown.typed(values));
  }

  /** Asks which of some statements is true: the first. Each other is a mistake of its own name. */
  public ProblemBuilder<String> asksWhich(ChoiceAnswer.Option... options) {
    List<ChoiceAnswer.Option> shuffled = new ArrayList<>();
    for (int i : permutation(options.length)) {
      shuffled.add(options[i]);
    }
    ProblemBuilder<String> builder = asks(new ChoiceAnswer(shuffled), options[0].name());
    for (int i = 1; i < options.length; i++) {
      builder.mistake(options[i].name(), options[i].name());
    }
    return builder;
  }

  /**
   * The same where each option has words of its own, {@code option.NAME}, with all that is given in
   * their holes.
   */
  public ProblemBuilder<String> asksWhich(String... names) {
    ChoiceAnswer.Option[] options = new ChoiceAnswer.Option[names.length];
    for (int i = 0; i < names.length; i++) {
      options[i] = new ChoiceAnswer.Option(names[i], message("option." + names[i]));
    }
    return asksWhich(options);
  }

  /** Goes on from the numbers to the question: how it is answered, and the answer. */
  public <A> ProblemBuilder<A> asks(AnswerType<A> type, A expected) {
    ProblemBuilder<A> builder = new ProblemBuilder<>(this, type, expected);
    asked = builder;
    return builder;
  }

  /** What was declared. */
  Problem<?> problem() {
    if (asked == null) {
      throw new IllegalStateException("exercise: nothing is asked");
    }
    return asked.problem();
  }
}
