package forwardpass.lessons.chart;

import forwardpass.engine.format.Decimal;
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
 * @param spread whether equal distances are equal differences, or equal factors; both ends are then
 *     positive
 * @param shows what is drawn at its numbers
 */
public record Axis(
    double from, double to, String name, double every, int decimals, Spread spread, Shows shows) {
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
          "axis: from " + text(from) + " to " + text(to) + " has no length");
    }
    if (spread.isLog() && !(from > 0 && to > 0)) {
      throw new IllegalArgumentException(
          "axis: a logarithmic axis needs positive ends, but runs from "
              + text(from)
              + " to "
              + text(to));
    }
  }

  private static String text(double value) {
    return Decimal.shortest(value);
  }

  public static Axis of(double from, double to) {
    return new Axis(from, to, "", 0, -1, new EvenSpread(), Shows.GRID);
  }

  /** Equal factors at equal distances, a number at powers of ten. */
  public static Axis log(double from, double to) {
    return new Axis(from, to, "", 0, -1, new LogSpread(), Shows.GRID);
  }

  public Axis named(String newName) {
    return new Axis(from, to, newName, every, decimals, spread, shows);
  }

  public Axis every(double distance) {
    return new Axis(from, to, name, distance, decimals, spread, shows);
  }

  /** With so many digits after the point of each number. */
  public Axis fixed(int digits) {
    return new Axis(from, to, name, every, digits, spread, shows);
  }

  public Axis ticked() {
    return new Axis(from, to, name, every, decimals, spread, Shows.TICKS);
  }

  /** Numbers, and a line through the picture at each. */
  Axis crossed() {
    return new Axis(from, to, name, every, decimals, spread, Shows.GRID);
  }

  /** Lines through the picture, and no numbers. */
  public Axis unnumbered() {
    return new Axis(from, to, name, every, decimals, spread, Shows.LINES);
  }

  boolean hasLines() {
    return shows == Shows.GRID || shows == Shows.LINES;
  }

  boolean hasNumbers() {
    return shows == Shows.GRID || shows == Shows.TICKS;
  }

  public Axis bare() {
    return new Axis(from, to, name, every, decimals, spread, Shows.NOTHING);
  }

  boolean isLog() {
    return spread.isLog();
  }

  double even(double value) {
    return spread.even(value);
  }

  double value(double even) {
    return spread.value(even);
  }

  /** The number at a tick, written with the digits that a distance between ticks needs. */
  Num number(double value, double distance) {
    return decimals >= 0 && !isLog() ? Num.fixed(value, decimals) : spread.number(value, distance);
  }
}
