package forwardpass.lessons.parameter;

import forwardpass.engine.format.Decimal;
import forwardpass.lessons.number.NumberSpec;

/**
 * One number in a range.
 *
 * @param step what an arrow key changes it by; typed values may lie between the steps
 */
public record NumberParameter(String id, Double initial, double min, double max, double step)
    implements Scalar<Double> {

  public NumberParameter {
    if (!(min <= initial && initial <= max && step > 0)) {
      throw new IllegalArgumentException(
          "parameter "
              + id
              + ": initial "
              + Decimal.shortest(initial)
              + " in ["
              + Decimal.shortest(min)
              + ", "
              + Decimal.shortest(max)
              + "]: no");
    }
  }

  @Override
  public Parsed<Double> parse(String text) {
    return Numbers.one(text, NumberSpec.within(min, max, step));
  }

  @Override
  public String print(Double value) {
    return text(value);
  }

  @Override
  public Double cast(Object value) {
    return (Double) value;
  }

  @Override
  public double component(Double value, int index) {
    return value;
  }

  @Override
  public Double withComponent(Double value, int index, double component) {
    return Grid.snap(component, min, max, step);
  }

  /** A number as a reader types it: 2 rather than 2.0. */
  public static String text(double value) {
    String digits = Decimal.shortest(value);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }
}
