package forwardpass.lessons.chart;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Num;

/** Equal distances are equal factors. */
final class LogSpread implements Spread {
  private static final int MOST_DIGITS = 2; // of a power of ten that is written out

  @Override
  public double even(double value) {
    return Log.log(value) / Log.log(10);
  }

  @Override
  public double value(double even) {
    boolean isWhole = Math.abs(even - Rounding.rint(even)) < 1e-9;
    return isWhole ? Ticks.powerOfTen((int) Rounding.rint(even)) : Exp.exp(even * Log.log(10));
  }

  /** 0.01, 0.1, 1, 10, 100, and beyond them 10³ alone: more digits would not fit beside a tick. */
  @Override
  public Num number(double value, double distance) {
    if (Math.abs(even(value)) < MOST_DIGITS + 0.5) {
      return Num.upTo(value, MOST_DIGITS);
    }
    String text = Num.scientific(value, 0).text();
    return text.startsWith("1\u00d7") ? new Num(value, text.substring(2)) : new Num(value, text);
  }

  @Override
  public boolean isLog() {
    return true;
  }
}
