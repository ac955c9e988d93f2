package forwardpass.lessons.exercise;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of one problem. Each is declared once: what the printed problem has (seed 0), what
 * another may have, and the name of the hole that it fills in all of the exercise's words. A draw
 * without a name is shown nowhere by itself; {@code show} shows what is made of such draws.
 */
public final class Given {
  private static final int MOST_REDRAWS = 1000;

  private final int seed;
  private final Rng rng;
  private final List<Message.Arg> shown = new ArrayList<>();
  private int redraws;

  /** The numbers of that seed; 0 gives those of the printed problem. */
  public Given(int seed) {
    this.seed = seed;
    this.rng = Rng.seeded(seed);
  }

  int seed() {
    return seed;
  }

  /** What is shown so far, by the names of the holes. */
  List<Message.Arg> shown() {
    return List.copyOf(shown);
  }

  private boolean isPrinted() {
    return seed == 0;
  }

  /** A whole number from {@code from} to {@code to}, both included. */
  public int integer(int printed, int from, int to) {
    return isPrinted() ? printed : between(from, to);
  }

  public int integer(String name, int printed, int from, int to) {
    return show(name, integer(printed, from, to));
  }

  /** A number from {@code from} to {@code to}, both included, with so many decimals. */
  public double decimal(double printed, double from, double to, int decimals) {
    if (isPrinted()) {
      return printed;
    }
    double unit = unit(decimals);
    return between((int) Rounding.rint(from * unit), (int) Rounding.rint(to * unit)) / unit;
  }

  public double decimal(String name, double printed, double from, double to, int decimals) {
    return show(name, decimal(printed, from, to, decimals));
  }

  /** The printed number, or one of the others. */
  public int choice(int printed, int... others) {
    int drawn = isPrinted() ? 0 : rng.nextInt(others.length + 1);
    return drawn == 0 ? printed : others[drawn - 1];
  }

  public int choice(String name, int printed, int... others) {
    return show(name, choice(printed, others));
  }

  /** The printed number, or one of the others. */
  public double choice(double printed, double... others) {
    int drawn = isPrinted() ? 0 : rng.nextInt(others.length + 1);
    return drawn == 0 ? printed : others[drawn - 1];
  }

  public double choice(String name, double printed, double... others) {
    return show(name, choice(printed, others));
  }

  /** As many numbers as are printed, [n], each drawn as {@link #decimal} draws one. */
  public double[] vector(double[] printed, double from, double to, int decimals) {
    double[] drawn = new double[printed.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = decimal(printed[i], from, to, decimals);
    }
    return drawn;
  }

  public double[] vector(String name, double[] printed, double from, double to, int decimals) {
    return show(name, vector(printed, from, to, decimals));
  }

  /** A matrix of the printed one's shape, each entry drawn as {@link #decimal} draws one. */
  public Matrix matrix(double[][] printed, double from, double to, int decimals) {
    double[][] drawn = new double[printed.length][];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = vector(printed[i], from, to, decimals);
    }
    return Matrix.of(drawn);
  }

  public Matrix matrix(String name, double[][] printed, double from, double to, int decimals) {
    return show(name, matrix(printed, from, to, decimals));
  }

  /** As many probabilities as are printed, in hundredths, none below {@code least} hundredths. */
  public double[] distribution(double[] printed, int least) {
    int n = printed.length;
    double[] drawn = new double[n];
    int rest = 100 - n * least;
    for (int i = 0; i < n; i++) {
      int part = i == n - 1 ? rest : between(0, rest);
      rest -= part;
      drawn[i] = isPrinted() ? printed[i] : (least + part) / 100.0;
    }
    return drawn;
  }

  public double[] distribution(String name, double[] printed, int least) {
    return show(name, distribution(printed, least));
  }

  /** The numbers 0 … n − 1 in an order that is drawn for the printed problem too. */
  public int[] permutation(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    rng.shuffle(order);
    return order;
  }

  /**
   * Whether to draw once more, at the end of a loop around some draws: {@code do … while
   * (given.redraw(a == b))}. What is drawn again under a name replaces what it was.
   *
   * @throws IllegalStateException if the printed numbers are refused, or a thousand draws were
   */
  public boolean redraw(boolean refused) {
    if (!refused) {
      return false;
    }
    redraws++;
    if (isPrinted() || redraws > MOST_REDRAWS) {
      throw new IllegalStateException("seed " + seed + ": refused after " + redraws + " draws");
    }
    return true;
  }

  /** Shows a number in full. */
  public int show(String name, int value) {
    fill(name, Shown.one(Num.whole(value)));
    return value;
  }

  /** Shows a number with the digits that it has, at most six after the point. */
  public double show(String name, double value) {
    fill(name, Shown.one(Num.upTo(value + 0.0, 6))); // + 0.0 turns −0 into 0
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

  /** The words of that key, with all that is shown so far in their holes. */
  public Message message(String key) {
    return new Message(key, shown());
  }

  /** Goes on from the numbers to the question: how it is answered, and the answer. */
  public <A> ProblemBuilder<A> asks(AnswerType<A> type, A expected) {
    return new ProblemBuilder<>(type, expected, shown());
  }

  private int between(int from, int to) {
    return from + rng.nextInt(to - from + 1);
  }

  private static double unit(int decimals) {
    double unit = 1;
    for (int i = 0; i < decimals; i++) {
      unit *= 10;
    }
    return unit;
  }
}
