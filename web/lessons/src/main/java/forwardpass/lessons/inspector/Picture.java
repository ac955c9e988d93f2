package forwardpass.lessons.inspector;

import forwardpass.engine.numeric.Rounding;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as a coarse picture: a letter for each field, c for about zero, a and b below it, d and
 * e above it. It is drawn as a few paths, one for each shade: a stroke along each run of equal
 * fields.
 */
public final class Picture {
  /** A small picture has at most so many rows, and so many columns. */
  static final int ROWS = 6;

  static final int COLS = 8;
  private static final char ZERO = 'c';
  private static final int LEVELS = 2;

  private Picture() {}

  /** How many letters a small picture has. */
  public static int letters(int tokens) {
    return Math.min(tokens, ROWS) * COLS;
  }

  /**
   * The letters of a matrix: each field is the mean of what lies in it, the deepest shade stands
   * for twice the root mean square of the fields.
   *
   * @param heads matrices [rows, cols], one after another in {@code values}; they stand side by
   *     side
   * @param mostRows at most so many rows of fields
   * @param width so many columns of them
   */
  static String of(float[] values, int heads, int rows, int cols, int mostRows, int width) {
    int height = Math.min(rows, mostRows);
    double[] fields = new double[height * width];
    double square = 0;
    for (int i = 0; i < fields.length; i++) {
      int row = i / width;
      int left = i % width * heads * cols / width;
      int right = Math.max(left + 1, (i % width + 1) * heads * cols / width);
      fields[i] =
          mean(values, cols, rows, row * rows / height, (row + 1) * rows / height, left, right);
      square += fields[i] * fields[i];
    }
    double unit = 2 * Math.sqrt(square / fields.length) / LEVELS;
    StringBuilder out = new StringBuilder();
    for (double field : fields) {
      double level = unit > 0 ? Math.max(-LEVELS, Math.min(LEVELS, field / unit)) : 0;
      out.append((char) (ZERO + (int) Rounding.rint(level)));
    }
    return out.toString();
  }

  private static double mean(
      float[] values, int cols, int rows, int top, int bottom, int left, int right) {
    double sum = 0;
    for (int i = top; i < bottom; i++) {
      for (int j = left; j < right; j++) {
        sum += values[(j / cols * rows + i) * cols + j % cols];
      }
    }
    return sum / ((bottom - top) * (right - left));
  }

  /** The marks, a unit square for a field. */
  static List<Node> marks(String letters, int cols) {
    StringBuilder[] paths = new StringBuilder[2 * LEVELS + 1];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = new StringBuilder();
    }
    int rows = letters.length() / cols;
    for (int row = 0; row < rows; row++) {
      int start = 0;
      for (int col = 1; col <= cols; col++) {
        char running = letters.charAt(row * cols + start);
        if (col == cols || letters.charAt(row * cols + col) != running) {
          int level = Math.max(0, Math.min(paths.length - 1, running - 'a'));
          paths[level].append('M').append(start).append(' ').append(row);
          paths[level].append('h').append(col - start);
          start = col;
        }
      }
    }
    List<Node> marks = new ArrayList<>();
    for (int level = 0; level < paths.length; level++) {
      if (level != LEVELS && paths[level].length() > 0) { // zero is the paper
        marks.add(
            Element.of("path", css(level - LEVELS))
                .keyed("p" + level)
                .with("d", paths[level].toString()));
      }
    }
    return marks;
  }

  private static String css(int level) {
    String shade = " m" + 4 * Math.abs(level);
    return (level < 0 ? "neg" : "pos") + shade;
  }

  /** The picture, with a frame to be put over it or none. */
  static Element svg(String cssClass, List<Node> marks, int cols, int rows) {
    return Element.of("svg", cssClass, marks)
        .with("viewBox", "0 -0.5 " + cols + " " + rows)
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true");
  }
}
