package forwardpass.lessons.parameter;

import forwardpass.lessons.number.Asked;
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
    implements CellParameter<List<Double>> {

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

  @Override
  public Parsed<List<Double>> parse(String text) {
    return Numbers.list(text, Asked.within(min, max, step), minLength, maxLength);
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
  @SuppressWarnings("unchecked") // values enter Parameters through this parameter's own parse
  public List<Double> cast(Object value) {
    return (List<Double>) value;
  }

  @Override
  public List<List<Double>> rows(List<Double> value) {
    return List.of(value);
  }

  @Override
  public List<Double> ofRows(List<List<Double>> rows) {
    return rows.get(0);
  }

  @Override
  public Shape shape() {
    return new Shape(1, 1, minLength, maxLength);
  }

  @Override
  public double component(List<Double> value, int index) {
    return value.get(index);
  }

  @Override
  public List<Double> withComponent(List<Double> value, int index, double component) {
    List<Double> changed = new ArrayList<>(value);
    changed.set(index, Grid.snap(component, min, max, step));
    return List.copyOf(changed);
  }
}
