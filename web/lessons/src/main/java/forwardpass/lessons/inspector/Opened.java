package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Recording;
import forwardpass.engine.inspect.Weights;
import java.util.ArrayList;
import java.util.List;

/** The tensors of one pass, activations and weights alike, by their names. */
public record Opened(Recording run, Weights weights) {
  private static final int PICTURE_ROWS = 32;
  private static final int PICTURE_COLS = 48;

  /** Where a tensor's numbers are: its own, or what was found for each of them. */
  public interface Numbers {
    /** All of them, row-major. */
    float[] of(String tensor);
  }

  int heads(String tensor) {
    return weights.has(tensor) ? 1 : run.heads(tensor);
  }

  /** The rows of one head's matrix, or of the whole. */
  public int rows(String tensor) {
    return weights.has(tensor) ? weights.rows(tensor) : run.rows(tensor);
  }

  /** The columns of one head's matrix, or of the whole. */
  public int cols(String tensor) {
    return weights.has(tensor) ? weights.cols(tensor) : run.cols(tensor);
  }

  /** The tensor's own numbers. */
  public float[] values(String tensor) {
    return weights.has(tensor) ? weights.floats(tensor) : run.values(tensor);
  }

  /** The place with its indices within this text and model. */
  public Place clamped(Place place) {
    String tensor = place.tensor();
    if (tensor.isEmpty()) {
      return place;
    }
    int head = Math.min(place.head(), heads(tensor) - 1);
    int row = Math.min(place.row(), rows(tensor) - 1);
    int col = Math.min(place.col(), cols(tensor) - 1);
    return place.zoom() == Place.Zoom.TENSOR
        ? Place.tensor(tensor, head, row, col)
        : Place.cell(tensor, head, row, col, place.page());
  }

  /** The part of a matrix that a place is about. */
  public Window window(Place place, Numbers numbers) {
    String tensor = place.tensor();
    int rows = rows(tensor);
    int cols = cols(tensor);
    float[] matrix = new float[rows * cols];
    System.arraycopy(numbers.of(tensor), place.head() * rows * cols, matrix, 0, rows * cols);
    int width = Math.min(Window.COLS, cols);
    int height = Math.min(Window.ROWS, rows);
    int rowFrom = Math.min(place.row(), rows - height);
    int colFrom = Math.min(place.col(), cols - width);
    List<Double> shown = new ArrayList<>();
    for (int i = rowFrom; i < rowFrom + height; i++) {
      for (int j = colFrom; j < colFrom + width; j++) {
        shown.add((double) matrix[i * cols + j]);
      }
    }
    float most = 0;
    for (float value : matrix) {
      most = Math.max(most, Math.abs(value));
    }
    int pictureCols = Math.min(cols, PICTURE_COLS);
    String picture = Picture.of(matrix, 1, rows, cols, PICTURE_ROWS, pictureCols);
    return new Window(rows, cols, rowFrom, colFrom, width, shown, most, picture, pictureCols);
  }

  /** The small pictures of all activations. */
  public String pictures(Numbers numbers) {
    StringBuilder out = new StringBuilder();
    for (String name : Stage.all(run.gpt().config().nLayers())) {
      out.append(
          Picture.of(
              numbers.of(name),
              run.heads(name),
              run.rows(name),
              run.cols(name),
              Picture.ROWS,
              Picture.COLS));
    }
    return out.toString();
  }
}
