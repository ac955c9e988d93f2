package forwardpass.lessons.parameter;

import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix, typed row by row: {@code 1, 2; 3, 4}, or {@code [[1, 2], [3, 4]]}. Its components are
 * counted along the rows.
 *
 * @param initial the rows, all of one length
 * @param minRows the fewest rows it may have; {@code minCols} likewise
 * @param maxRows the most rows it may have; {@code maxCols} likewise
 * @param min the least value of an entry
 * @param step the distance of one arrow key
 */
public record MatrixParameter(
    String id,
    List<List<Double>> initial,
    int minRows,
    int maxRows,
    int minCols,
    int maxCols,
    double min,
    double max,
    double step)
    implements Parameter<List<List<Double>>>, Scalar<List<List<Double>>> {

  public MatrixParameter {
    List<List<Double>> rows = new ArrayList<>();
    for (List<Double> row : initial) {
      rows.add(List.copyOf(row));
    }
    initial = List.copyOf(rows);
  }

  /** A matrix that keeps its shape. */
  public static MatrixParameter fixed(
      String id, List<List<Double>> initial, double min, double max, double step) {
    int rows = initial.size();
    int cols = initial.get(0).size();
    return new MatrixParameter(id, initial, rows, rows, cols, cols, min, max, step);
  }

  @Override
  public Parsed<List<List<Double>>> parse(String text) {
    List<List<Double>> rows = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = endOfRow(text, start);
      Parsed<List<Double>> row = row().parse(text.substring(start, end));
      Fault fault = row.fault();
      if (fault != null && !isEmpty(text, start, end)) {
        return Parsed.bad(fault.message(), start + fault.position());
      }
      if (fault == null) {
        rows.add(row.get());
      }
      start = end + 1;
    }
    return checked(rows, text.length());
  }

  private VectorParameter row() {
    List<Double> any = new ArrayList<>();
    for (int i = 0; i < minCols; i++) {
      any.add(0.0);
    }
    return new VectorParameter(id, any, minCols, maxCols, min, max, step);
  }

  private Parsed<List<List<Double>>> checked(List<List<Double>> rows, int end) {
    if (rows.size() < minRows || rows.size() > maxRows) {
      return Parsed.bad(
          Message.of(rows.size() < minRows ? "fault.too-few-rows" : "fault.too-many-rows-here")
              .with("count", rows.size())
              .with("min", minRows)
              .with("max", maxRows),
          end);
    }
    for (List<Double> row : rows) {
      if (row.size() != rows.get(0).size()) {
        return Parsed.bad(
            Message.of("fault.ragged").with("first", rows.get(0).size()).with("other", row.size()),
            end);
      }
    }
    return Parsed.ok(List.copyOf(rows));
  }

  /** A row ends with a semicolon, a line, or a closing bracket. */
  private static int endOfRow(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ';' || c == '\n' || c == ']') {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isEmpty(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ',' && c != '[' && c != '(' && c != ')' && !Blanks.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String print(List<List<Double>> value) {
    StringBuilder out = new StringBuilder();
    for (List<Double> row : value) {
      out.append(out.length() == 0 ? "" : "; ");
      for (int j = 0; j < row.size(); j++) {
        out.append(j == 0 ? "" : ", ").append(NumberParameter.Plain.number(row.get(j)));
      }
    }
    return out.toString();
  }

  @Override
  @SuppressWarnings("unchecked") // values enter Parameters through this parameter's own parse
  public List<List<Double>> cast(Object value) {
    return (List<List<Double>>) value;
  }

  @Override
  public double component(List<List<Double>> value, int index) {
    int cols = value.get(0).size();
    return value.get(index / cols).get(index % cols);
  }

  @Override
  public List<List<Double>> withComponent(List<List<Double>> value, int index, double component) {
    int cols = value.get(0).size();
    List<Double> row = new ArrayList<>(value.get(index / cols));
    row.set(index % cols, Grid.snap(component, min, max, step));
    List<List<Double>> changed = new ArrayList<>(value);
    changed.set(index / cols, List.copyOf(row));
    return List.copyOf(changed);
  }
}
