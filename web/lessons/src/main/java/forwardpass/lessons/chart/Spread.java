package forwardpass.lessons.chart;

import forwardpass.lessons.node.Num;

/**
 * How an axis spreads its values. Each way is a class of its own, so that a page without a
 * logarithmic axis does not carry logarithms.
 */
sealed interface Spread permits EvenSpread, LogSpread {
  /** A value in the units in which the axis is even: itself, or its power of ten. */
  double even(double value);

  /** What {@link #even} came from. */
  double value(double even);

  /** The number at a tick, with the digits that a distance between ticks needs. */
  Num number(double value, double distance);

  boolean isLog();
}
