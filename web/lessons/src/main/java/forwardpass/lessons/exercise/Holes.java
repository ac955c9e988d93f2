package forwardpass.lessons.exercise;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What fills the holes of an exercise's words. {@code show} fills a hole of all words; {@code
 * hinted}, of all but the prompt's; {@code result}, of those that the reader sees after answering.
 */
public class Holes extends Draws {
  static final int MOST_DECIMALS = 6; // that a number shown in full has

  private final List<Message.Arg> shown = new ArrayList<>();
  private final List<Message.Arg> hinted = new ArrayList<>();
  private final List<Message.Arg> worked = new ArrayList<>();

  Holes(int seed) {
    super(seed);
  }

  Holes(Draws refused) {
    super(refused);
  }

  final List<Message.Arg> shown() {
    return List.copyOf(shown);
  }

  final List<Message.Arg> hinted() {
    return List.copyOf(hinted);
  }

  final List<Message.Arg> worked() {
    return List.copyOf(worked);
  }

  public final int integer(String name, int printed, int from, int to) {
    return show(name, integer(printed, from, to));
  }

  public final double decimal(String name, double printed, double from, double to, int decimals) {
    return show(name, decimal(printed, from, to, decimals));
  }

  public final int choice(String name, int printed, int... others) {
    return show(name, choice(printed, others));
  }

  public final double choice(String name, double printed, double... others) {
    return show(name, choice(printed, others));
  }

  public final double[] vector(
      String name, double[] printed, double from, double to, int decimals) {
    return show(name, vector(printed, from, to, decimals));
  }

  public final Matrix matrix(
      String name, double[][] printed, double from, double to, int decimals) {
    return show(name, matrix(printed, from, to, decimals));
  }

  public final double[] distribution(String name, double[] printed, int least) {
    return show(name, distribution(printed, least));
  }

  /** Shows a number in full. */
  public final int show(String name, int value) {
    fill(name, Num.whole(value));
    return value;
  }

  /** Shows a number with the digits that it has, at most six after the point. */
  public final double show(String name, double value) {
    fill(name, Num.upTo(value + 0.0, MOST_DECIMALS)); // + 0.0 turns −0 into 0
    return value;
  }

  /** Shows a list. */
  public final double[] show(String name, double... values) {
    fill(name, Shown.typed(values));
    return values;
  }

  public final Matrix show(String name, Matrix matrix) {
    fill(name, Shown.matrix(matrix));
    return matrix;
  }

  public final void fill(String name, Num num) {
    fill(name, Shown.one(num));
  }

  /** Fills a hole with anything else. */
  public final void fill(String name, Node value) {
    Message.Arg arg = new Message.Arg(name, List.of(value));
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).name().equals(name)) {
        shown.set(i, arg);
        return;
      }
    }
    shown.add(arg);
  }

  /** A number that a hint may say, in full. */
  public final double hinted(String name, double value) {
    return hinted(name, value, MOST_DECIMALS);
  }

  /** The same: in full where so many decimals say it, else rounded to them. */
  public final double hinted(String name, double value, int decimals) {
    hinted(name, Shown.one(Num.rounded(value, decimals)));
    return value;
  }

  /** The same with a list as it would be typed. */
  public final double[] hinted(String name, double[] values) {
    hinted(name, Shown.typed(values));
    return values;
  }

  public final Matrix hinted(String name, Matrix value) {
    hinted(name, Shown.matrix(value));
    return value;
  }

  public final void hinted(String name, Node value) {
    hinted.add(new Message.Arg(name, List.of(value)));
  }

  /** A number worked out on the way, in full. */
  public final double result(String name, double value) {
    return result(name, value, MOST_DECIMALS);
  }

  /** The same: in full where so many decimals say it, else rounded to them. */
  public final double result(String name, double value, int decimals) {
    result(name, Num.rounded(value, decimals));
    return value;
  }

  /** The same with a list, every entry with so many decimals. */
  public final double[] result(String name, double[] values, int decimals) {
    result(name, Shown.rounded(decimals, values));
    return values;
  }

  /** The same with a list as it would be typed. */
  public final double[] result(String name, double[] values) {
    result(name, Shown.typed(values));
    return values;
  }

  public final Matrix result(String name, Matrix value) {
    result(name, Shown.matrix(value));
    return value;
  }

  public final void result(String name, Num num) {
    result(name, Shown.one(num));
  }

  public final void result(String name, Node value) {
    worked.add(new Message.Arg(name, List.of(value)));
  }

  /** The words of that key, with all that is shown so far in their holes. */
  public final Message message(String key) {
    return new Message(key, shown());
  }
}
