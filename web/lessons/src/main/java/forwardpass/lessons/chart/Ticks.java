package forwardpass.lessons.chart;

import forwardpass.engine.numeric.Rounding;

/** Where an axis has its numbers: at multiples of 1, 2 or 5 times a power of ten. */
final class Ticks {
  private static final double BETWEEN_LINES = 28; // user units, for numbers one above the other
  private static final double BETWEEN_NUMBERS = 10; // for numbers side by side
  private static final int MOST_DECIMALS = 9;

  private Ticks() {}

  /**
   * The distance between two numbers, in the units in which the axis is even: as asked for, else
   * the smallest that leaves room for all of them.
   *
   * @param length of the axis, in user units
   * @param isAcross whether its numbers stand side by side
   */
  static double distance(Axis axis, double length, boolean isAcross) {
    double range = Math.abs(axis.even(axis.to()) - axis.even(axis.from()));
    if (axis.every() > 0) {
      return axis.every();
    }
    double step = axis.isLog() ? 1 : thousandth(range);
    int next = 0;
    while (step / range * length < room(axis, step, isAcross)) {
      step *= next % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10
      next++;
    }
    return axis.isLog() ? Math.ceil(step) : step;
  }

  /**
   * The same distance, or twice or more of it: so far apart that the numbers have room.
   *
   * @param least how far apart they are to be, in user units
   */
  static double roomy(Axis axis, double step, double length, boolean isAcross, double least) {
    double range = Math.abs(axis.even(axis.to()) - axis.even(axis.from()));
    double wide = step;
    while (wide < range && wide / range * length < Math.max(least, room(axis, wide, isAcross))) {
      wide *= 2;
    }
    return wide;
  }

  /** A power of ten some thousand times smaller than a range. */
  private static double thousandth(double range) {
    int power = 0;
    while (powerOfTen(power) > range) {
      power--;
    }
    while (powerOfTen(power + 1) <= range) {
      power++;
    }
    return powerOfTen(power - 3);
  }

  private static double room(Axis axis, double step, boolean isAcross) {
    if (!isAcross) {
      return BETWEEN_LINES;
    }
    double widest = 0;
    for (double at : at(axis, step)) {
      widest = Math.max(widest, Label.width(axis.number(at, step).text()));
    }
    return widest + BETWEEN_NUMBERS;
  }

  /** The values at the ticks, ascending. */
  static double[] at(Axis axis, double step) {
    double start = axis.even(axis.from());
    double end = axis.even(axis.to());
    double low = Math.min(start, end) / step;
    // Powers of ten are counted from the axis's end: 10, 1000, 100000.
    double offset = axis.isLog() ? Math.ceil(low * step - 1e-9) / step : 0;
    long first = (long) Math.ceil(low - offset - 1e-9);
    long last = (long) Math.floor(Math.max(start, end) / step - offset + 1e-9);
    double[] values = new double[(int) Math.min(2000, Math.max(0, last - first + 1))];
    double parts = powerOfTen(decimals(step));
    for (int i = 0; i < values.length; i++) {
      // A whole number divided once: 0.3 and not 0.1 + 0.1 + 0.1.
      values[i] = axis.value((offset + first + i) * Rounding.rint(step * parts) / parts);
    }
    return values;
  }

  /** How many digits after the point say this number in full. */
  static int decimals(double step) {
    int digits = 0;
    double scaled = step;
    while (digits < MOST_DECIMALS && Math.abs(scaled - Rounding.rint(scaled)) > 1e-9 * scaled) {
      scaled *= 10;
      digits++;
    }
    return digits;
  }

  /** Ten to a whole power. */
  static double powerOfTen(int power) {
    double value = 1;
    for (int i = 0; i < Math.abs(power); i++) {
      value *= 10;
    }
    return power < 0 ? 1 / value : value;
  }
}
