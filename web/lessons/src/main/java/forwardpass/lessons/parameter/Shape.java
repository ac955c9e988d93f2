package forwardpass.lessons.parameter;

import forwardpass.lessons.words.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a matrix may have, and how many numbers a row.
 *
 * @param minRows the fewest rows; {@code minCols} likewise
 * @param maxRows the most rows; {@code maxCols} likewise
 */
public record Shape(int minRows, int maxRows, int minCols, int maxCols) {
  /** Only this shape. */
  public static Shape of(int rows, int cols) {
    return new Shape(rows, rows, cols, cols);
  }

  /** Whether a matrix may have so many rows and columns. */
  public boolean allows(int rows, int cols) {
    return rows >= minRows && rows <= maxRows && cols >= minCols && cols <= maxCols;
  }

  /** What these rows lack; null where nothing. */
  public @Nullable Message fault(List<List<Double>> rows) {
    for (List<Double> row : rows) {
      int first = rows.get(0).size();
      if (row.size() != first) {
        return Message.of("fault.ragged").with("first", first).with("other", row.size());
      }
    }
    int count = rows.size();
    if (count < minRows || count > maxRows) {
      return rowCount(count);
    }
    int cols = rows.get(0).size();
    return cols < minCols || cols > maxCols ? numberCount(cols, minCols, maxCols) : null;
  }

  private Message rowCount(int count) {
    if (minRows == maxRows) {
      return Message.of(count < minRows ? "fault.rows-to-come" : "fault.too-many-rows")
          .with("count", count)
          .with("rows", minRows);
    }
    return Message.of(count < minRows ? "fault.too-few-rows" : "fault.too-many-rows-here")
        .with("count", count)
        .with("min", minRows)
        .with("max", maxRows);
  }

  /** What to say of so many numbers where from {@code min} to {@code max} are asked for. */
  static Message numberCount(int count, int min, int max) {
    if (min == max) {
      return Message.of(count < min ? "fault.more-to-come" : "fault.too-many-numbers")
          .with("count", count)
          .with("length", min);
    }
    return Message.of(count < min ? "fault.too-few" : "fault.too-many")
        .with("count", count)
        .with("min", min)
        .with("max", max);
  }
}
