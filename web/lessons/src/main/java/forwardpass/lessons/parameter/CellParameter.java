package forwardpass.lessons.parameter;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that stand in cells: rows of columns, a list being one row. Components are counted along
 * the rows.
 */
public sealed interface CellParameter<T> extends Scalar<T> permits RowParameter, MatrixParameter {
  /** The numbers, row by row. */
  List<List<Double>> rows(T value);

  /** The value with these numbers. */
  T ofRows(List<List<Double>> rows);

  /** The shapes that it may have; at most one row where it is a list. */
  Shape shape();

  /** The value with one number as it was typed, which may lie between the steps. */
  default T withTyped(T value, int index, double number) {
    List<List<Double>> rows = new ArrayList<>(rows(value));
    int cols = rows.get(0).size();
    List<Double> row = new ArrayList<>(rows.get(index / cols));
    row.set(index % cols, number);
    rows.set(index / cols, List.copyOf(row));
    return ofRows(List.copyOf(rows));
  }

  /** The value with so many rows and columns: the last ones go, new ones are 0 or next to it. */
  default T resized(T value, int rows, int cols) {
    List<List<Double>> old = rows(value);
    double empty = Grid.snap(0, min(), max(), step());
    List<List<Double>> out = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < cols; j++) {
        boolean isOld = i < old.size() && j < old.get(0).size();
        row.add(isOld ? old.get(i).get(j) : empty);
      }
      out.add(List.copyOf(row));
    }
    return ofRows(List.copyOf(out));
  }
}
