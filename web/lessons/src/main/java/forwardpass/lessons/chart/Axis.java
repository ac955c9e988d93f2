package forwardpass.lessons.chart;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Num;

/**
 * One axis of a chart.
 *
 * @param from the value at its start: left, or below
 * @param to the value at its end
 * @param name what it counts, with its unit; empty where it needs none
 * @param every the distance of its numbers, on a logarithmic axis in powers of ten; 0 where the
 *     chart chooses
 * @param decimals digits after the point of each number; −1 for as many as it needs
 * @param isLog whether equal distances are equal factors; both ends are then positive
 * @param shows what is drawn at its numbers
 */
public record Axis(
    double from, double to, String name, double every, int decimals, boolean isLog, Shows shows) {
  private static final int MOST_DIGITS = 2; // of a power of ten that is written out

  /** What an axis draws. */
  public enum Shows {
    /** Numbers, and a line through the picture at each. */
    GRID,
    /** The lines without numbers. */
    LINES,
    /** Numbers, and a short line at each. */
    TICKS,
    /** Nothing. */
    NOTHING
  }

  public Axis {
    if (!(Math.abs(to - from) > 0) || Double.isInfinite(to - from)) {
      throw new IllegalArgumentException(
          "axis: from " + digits(from) + " to " + digits(to) + " has no length");
    }
    if (isLog && !(from > 0 && to > 0)) {
      throw new IllegalArgumentException(
          "axis: a logarithmic axis needs positive ends, but runs from "
              + digits(from)
              + " to "
              + digits(to));
    }
  }

  private static String digits(double end) {
    return Decimal.shortest(end); // Java's own way to digits would come into every page
  }

  public static Axis of(double from, double to) {
    return new Axis(from, to, "", 0, -1, false, Shows.GRID);
  }

  /** Equal factors at equal distances, a number at powers of ten. */
  public static Axis log(double from, double to) {
    return new Axis(from, to, "", 0, -1, true, Shows.GRID);
  }

  public Axis named(String newName) {
    return new Axis(from, to, newName, every, decimals, isLog, shows);
  }

  public Axis every(double distance) {
    return new Axis(from, to, name, distance, decimals, isLog, shows);
  }

  /** With so many digits after the point of each number. */
  public Axis fixed(int digits) {
    return new Axis(from, to, name, every, digits, isLog, shows);
  }

  public Axis ticked() {
    return new Axis(from, to, name, every, decimals, isLog, Shows.TICKS);
  }

  /** Lines through the picture, and no numbers. */
  public Axis unnumbered() {
    return new Axis(from, to, name, every, decimals, isLog, Shows.LINES);
  }

  boolean hasLines() {
    return shows == Shows.GRID || shows == Shows.LINES;
  }

  boolean hasNumbers() {
    return shows == Shows.GRID || shows == Shows.TICKS;
  }

  public Axis bare() {
    return new Axis(from, to, name, every, decimals, isLog, Shows.NOTHING);
  }

  /** A value in the units in which the axis is even: itself, or its power of ten. */
  double even(double value) {
    return isLog ? log10(value) : value;
  }

  /** What {@link #even} came from. */
  double value(double even) {
    if (!isLog) {
      return even;
    }
    boolean isWhole = Math.abs(even - Rounding.rint(even)) < 1e-9;
    return isWhole ? Ticks.powerOfTen(Rounding.rint(even)) : Exp.exp(even * Log.log(10));
  }

  static double log10(double value) {
    return Log.log(value) / Log.log(10);
  }

  /** The number at a tick, written with the digits that a distance between ticks needs. */
  Num number(double value, double distance) {
    if (isLog) {
      return power(value);
    }
    if (decimals >= 0) {
      return Num.fixed(value, decimals);
    }
    int digits = Ticks.decimals(distance);
    return value >= 1000 && digits == 0 ? Num.groupedWhole(value) : Num.upTo(value, digits);
  }

  /** 0.01, 0.1, 1, 10, 100, and beyond them 10³ alone: more digits would not fit beside a tick. */
  private static Num power(double value) {
    double size = log10(value);
    if (Math.abs(size) < MOST_DIGITS + 0.5) {
      return Num.upTo(value, MOST_DIGITS);
    }
    String text = Num.scientific(value, 0).text();
    return text.startsWith("1\u00d7") ? new Num(value, text.substring(2)) : new Num(value, text);
  }
}
