package forwardpass.lessons.parameter;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.number.NumberSpec;
import forwardpass.lessons.number.Unreadable;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;

/** One whole number in a range; a seed is one of these. */
public record IntegerParameter(String id, Integer initial, double min, double max)
    implements Scalar<Integer> {

  public IntegerParameter {
    if (!(min <= initial && initial <= max)) {
      throw new IllegalArgumentException(
          "parameter " + id + ": initial " + initial + " is not within its range");
    }
  }

  @Override
  public Parsed<Integer> parse(String text) {
    Parsed<Double> number = Numbers.one(text, NumberSpec.within(min, max, 1));
    Fault fault = number.fault();
    if (fault != null) {
      boolean unread = fault.message().key().equals("fault.not-a-number");
      return Parsed.bad(unread ? new Fault(notWhole(text), fault.position()) : fault);
    }
    double value = number.get();
    if (value != Rounding.rint(value)) {
      return Parsed.bad(notWhole(text), 0);
    }
    return Parsed.ok((int) value);
  }

  private Message notWhole(String text) {
    return Message.of("fault.not-whole")
        .with("text", Unreadable.quoted(Blanks.strip(text)))
        .with("min", Num.upTo(min, 0))
        .with("max", Num.upTo(max, 0));
  }

  @Override
  public String print(Integer value) {
    return Integer.toString(value);
  }

  @Override
  public Integer cast(Object value) {
    return (Integer) value;
  }

  @Override
  public double component(Integer value, int index) {
    return value;
  }

  @Override
  public Integer withComponent(Integer value, int index, double component) {
    return (int) Grid.snap(component, min, max, 1);
  }

  @Override
  public double step() {
    return 1;
  }
}
