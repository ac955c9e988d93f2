package forwardpass.lessons.parameter;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Probabilities of a fixed number of outcomes, summing to 1. When one is moved, the others give
 * way: they share what is left in the proportions they had, or equally where they had nothing.
 */
public record DistributionParameter(String id, List<Double> initial) implements RowParameter {
  private static final int GRAINS =
      1000; // values keep to thousandths, so that addresses stay short
  private static final double TOLERANCE = 0.0015; // 0.333, 0.333, 0.333 is meant to sum to 1

  public DistributionParameter {
    initial = List.copyOf(initial);
  }

  public static DistributionParameter of(String id, double... initial) {
    return new DistributionParameter(id, Reals.list(initial));
  }

  @Override
  public Parsed<List<Double>> parse(String text) {
    Parsed<List<Double>> numbers = list().parse(text);
    if (!numbers.isOk()) {
      return numbers;
    }
    double sum = 0;
    for (double x : numbers.get()) {
      sum += x;
    }
    if (Math.abs(sum - 1) > TOLERANCE) {
      return Parsed.bad(
          Message.of("fault.sum-not-one").with("sum", Decimal.significant(sum, 4)), text.length());
    }
    return Math.abs(sum - 1) < 1e-6 ? numbers : Parsed.ok(divided(numbers.get(), sum));
  }

  private VectorParameter list() {
    return new VectorParameter(id, initial, initial.size(), initial.size(), 0, 1, step());
  }

  private static List<Double> divided(List<Double> values, double sum) {
    List<Double> out = new ArrayList<>();
    for (double value : values) {
      out.add(value / sum);
    }
    return List.copyOf(out);
  }

  @Override
  public String print(List<Double> value) {
    return list().print(value);
  }

  @Override
  public Shape shape() {
    return Shape.of(1, initial.size());
  }

  @Override
  public List<Double> withComponent(List<Double> value, int index, double component) {
    return with(value, index, Grid.snap(component, 0, 1, step()));
  }

  @Override
  public List<Double> withTyped(List<Double> value, int index, double number) {
    return with(value, index, Grid.snap(number, 0, 1, 1.0 / GRAINS));
  }

  /** One share set, in whole grains; the others share what is left. */
  private static List<Double> with(List<Double> value, int index, double moved) {
    int left = GRAINS - (int) Rounding.rint(moved * GRAINS);
    double others = 0;
    for (int i = 0; i < value.size(); i++) {
      others += i == index ? 0 : value.get(i);
    }
    List<Double> out = new ArrayList<>();
    double seen = 0; // of the others, so far
    int given = 0; // grains to them, so far; rounding the running sum keeps the whole at 1
    int count = 0;
    for (int i = 0; i < value.size(); i++) {
      if (i == index) {
        out.add(moved);
        continue;
      }
      count++;
      seen += value.get(i);
      double part = others > 1e-9 ? seen / others : (double) count / (value.size() - 1);
      int upTo = (int) Rounding.rint(left * part);
      out.add((double) (upTo - given) / GRAINS);
      given = upTo;
    }
    return List.copyOf(out);
  }

  @Override
  public double min() {
    return 0;
  }

  @Override
  public double max() {
    return 1;
  }

  @Override
  public double step() {
    return 0.01;
  }
}
