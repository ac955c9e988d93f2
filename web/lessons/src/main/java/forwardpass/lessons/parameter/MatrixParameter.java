package forwardpass.lessons.parameter;

import forwardpass.lessons.number.Asked;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix, typed row by row: {@code 1, 2; 3, 4}, or pasted as programs write it. Its components
 * are counted along the rows.
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
    implements CellParameter<List<List<Double>>> {

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

  /** Two rows of two: a, b and below them c, d. */
  public static MatrixParameter twoByTwo(
      String id, double min, double max, double step, double a, double b, double c, double d) {
    return fixed(id, List.of(List.of(a, b), List.of(c, d)), min, max, step);
  }

  @Override
  public Parsed<List<List<Double>>> parse(String text) {
    return Numbers.rows(text, Asked.within(min, max, step), shape());
  }

  @Override
  public List<List<Double>> rows(List<List<Double>> value) {
    return value;
  }

  @Override
  public List<List<Double>> ofRows(List<List<Double>> rows) {
    return rows;
  }

  @Override
  public Shape shape() {
    return new Shape(minRows, maxRows, minCols, maxCols);
  }

  @Override
  public String print(List<List<Double>> value) {
    StringBuilder out = new StringBuilder();
    for (List<Double> row : value) {
      out.append(out.length() == 0 ? "" : "; ");
      for (int j = 0; j < row.size(); j++) {
        out.append(j == 0 ? "" : ", ").append(NumberParameter.text(row.get(j)));
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
