package forwardpass.lessons.parameter;

import forwardpass.lessons.words.Message;
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
    implements Parameter<List<Double>>, Scalar<List<Double>> {

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
    List<Double> values = new ArrayList<>();
    int at = 0;
    while (true) {
      int start = skipSeparators(text, at);
      if (start == text.length()) {
        break;
      }
      int end = endOfNumber(text, start);
      Parsed<Double> number = NumberReader.read(text, start, end, min, max);
      if (number.fault() != null) {
        return Parsed.bad(number.fault());
      }
      values.add(number.get());
      at = end;
    }
    return checkLength(values, text.length());
  }

  private Parsed<List<Double>> checkLength(List<Double> values, int end) {
    if (values.size() < minLength || values.size() > maxLength) {
      String key =
          minLength == maxLength
              ? "fault.exactly"
              : values.size() < minLength ? "fault.too-few" : "fault.too-many";
      return Parsed.bad(
          Message.of(key)
              .with("count", values.size())
              .with("min", minLength)
              .with("max", maxLength),
          end);
    }
    return Parsed.ok(List.copyOf(values));
  }

  private static int skipSeparators(String text, int from) {
    int at = from;
    while (at < text.length() && isSeparator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfNumber(String text, int from) {
    int at = from;
    while (at < text.length() && !isSeparator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return c == ','
        || c == ';'
        || c == '['
        || c == ']'
        || c == '('
        || c == ')'
        || Blanks.isBlank(c);
  }

  @Override
  public String print(List<Double> value) {
    StringBuilder out = new StringBuilder();
    for (double x : value) {
      if (out.length() > 0) {
        out.append(", ");
      }
      out.append(NumberParameter.Plain.number(x));
    }
    return out.toString();
  }

  @Override
  @SuppressWarnings("unchecked") // values enter Parameters through this parameter's own parse
  public List<Double> cast(Object value) {
    return (List<Double>) value;
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
