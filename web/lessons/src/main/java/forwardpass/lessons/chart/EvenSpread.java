package forwardpass.lessons.chart;

import forwardpass.lessons.node.Num;

/** Equal distances are equal differences. */
final class EvenSpread implements Spread {
  @Override
  public double even(double value) {
    return value;
  }

  @Override
  public double value(double even) {
    return even;
  }

  @Override
  public Num number(double value, double distance) {
    int digits = Ticks.decimals(distance);
    return value >= 1000 && digits == 0 ? Num.groupedWhole(value) : Num.upTo(value, digits);
  }

  @Override
  public boolean isLog() {
    return false;
  }
}
