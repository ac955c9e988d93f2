package forwardpass.lessons.parameter;

import forwardpass.lessons.number.NumberSpec;
import java.util.ArrayList;
import java.util.List;

/** A list of numbers, typed as {@code 2, 1, 0}; brackets and blanks are as good as commas. */
public record VectorParameter(
    String id,
    List<Double> initial,
    int minLength,
    int maxLength,
    double min,
    double max,
    double step)
    implements RowParameter {

  public VectorParameter {
    initial = List.copyOf(initial);
    if (initial.size() < minLength || initial.size() > maxLength) {
      throw new IllegalArgumentException(
          "parameter "
              + id
              + ": "
              + initial.size()
              + " numbers, wanted "
              + minLength
              + " to "
              + maxLength);
    }
  }

  /** A list that keeps its length. */
  public static VectorParameter fixed(
      String id, double min, double max, double step, double... initial) {
    return new VectorParameter(
        id, Reals.list(initial), initial.length, initial.length, min, max, step);
  }

  /** A list whose length may change. */
  public static VectorParameter sized(
      String id,
      int minLength,
      int maxLength,
      double min,
      double max,
      double step,
      double... initial) {
    return new VectorParameter(id, Reals.list(initial), minLength, maxLength, min, max, step);
  }

  @Override
  public Parsed<List<Double>> parse(String text) {
    return Numbers.list(text, NumberSpec.within(min, max, step), minLength, maxLength);
  }

  @Override
  public String print(List<Double> value) {
    StringBuilder out = new StringBuilder();
    for (double x : value) {
      if (out.length() > 0) {
        out.append(", ");
      }
      out.append(NumberParameter.text(x));
    }
    return out.toString();
  }

  @Override
  public Shape shape() {
    return new Shape(1, 1, minLength, maxLength);
  }

  @Override
  public List<Double> withComponent(List<Double> value, int index, double component) {
    List<Double> changed = new ArrayList<>(value);
    changed.set(index, Grid.snap(component, min, max, step));
    return List.copyOf(changed);
  }
}
