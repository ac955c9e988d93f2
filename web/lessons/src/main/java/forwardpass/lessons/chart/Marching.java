package forwardpass.lessons.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Marching squares (Lorensen and Cline, 1987, in the plane): in each cell of a raster the line of a
 * level crosses the sides between a corner above it and one below; the crossings of neighbouring
 * cells are joined to long lines. A side has one crossing at most, and each crossing at most two
 * neighbours.
 */
final class Marching {
  private static final int NONE = -1;
  private static final double INSIDE = 12; // user units

  private final Frame frame;
  private final double[][] values;
  private final double level;
  private final int n; // cells each way
  private final int[] next; // two neighbours for each side: 2·side and 2·side + 1

  /**
   * Marks the crossings.
   *
   * @param values the function at the corners, [row from below][column]
   */
  Marching(Frame frame, double[][] values, double level) {
    this.frame = frame;
    this.values = values;
    this.level = level;
    this.n = values.length - 1;
    this.next = new int[4 * n * (n + 1)];
    Arrays.fill(next, NONE);
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        cell(i, j);
      }
    }
  }

  /** The side below the cell in column i, row j; sides to the left come after all of these. */
  private int below(int i, int j) {
    return j * n + i;
  }

  private int leftOf(int i, int j) {
    return n * (n + 1) + j * (n + 1) + i;
  }

  private void cell(int i, int j) {
    double a = values[j][i];
    double b = values[j][i + 1];
    double c = values[j + 1][i + 1];
    double d = values[j + 1][i];
    double middle = (a + b + c + d) / 4;
    if (Double.isNaN(middle) || Double.isInfinite(middle)) {
      return;
    }
    int corners =
        (a > level ? 1 : 0) + (b > level ? 2 : 0) + (c > level ? 4 : 0) + (d > level ? 8 : 0);
    int bottom = below(i, j);
    int right = leftOf(i + 1, j);
    int top = below(i, j + 1);
    int left = leftOf(i, j);
    switch (corners > 7 ? 15 - corners : corners) { // what is above and below may be swapped
      case 1 -> join(bottom, left);
      case 2 -> join(bottom, right);
      case 3 -> join(left, right);
      case 4 -> join(right, top);
      case 5 -> {
        // A saddle: the middle says which two corners belong together.
        boolean isOneWithFirst = (middle > level) == (corners == 5);
        join(bottom, isOneWithFirst ? right : left);
        join(top, isOneWithFirst ? left : right);
      }
      case 6 -> join(bottom, top);
      case 7 -> join(top, left);
      default -> {}
    }
  }

  private void join(int one, int other) {
    next[next[2 * one] == NONE ? 2 * one : 2 * one + 1] = other;
    next[next[2 * other] == NONE ? 2 * other : 2 * other + 1] = one;
  }

  /** All lines of the level: first those that end at the edges, then the closed ones. */
  String path() {
    StringBuilder d = new StringBuilder();
    boolean[] seen = new boolean[next.length / 2];
    for (int side = 0; side < seen.length; side++) {
      if (!seen[side] && next[2 * side] != NONE && next[2 * side + 1] == NONE) {
        follow(side, seen, d);
      }
    }
    for (int side = 0; side < seen.length; side++) {
      if (!seen[side] && next[2 * side] != NONE) {
        follow(side, seen, d);
        d.append('Z');
      }
    }
    return d.toString();
  }

  private void follow(int start, boolean[] seen, StringBuilder d) {
    int side = start;
    while (side != NONE) {
      seen[side] = true;
      double[] at = crossing(side);
      d.append(side == start ? "M" : "L").append(Stroke.at(at[0], at[1]));
      int onward = next[2 * side];
      int other = next[2 * side + 1];
      side =
          onward != NONE && !seen[onward] ? onward : other != NONE && !seen[other] ? other : NONE;
    }
  }

  /** Where the level is reached on a side, in user units: in proportion between its corners. */
  private double[] crossing(int side) {
    boolean isBelow = side < n * (n + 1);
    int wide = isBelow ? n : n + 1;
    int at = isBelow ? side : side - n * (n + 1);
    int i = at % wide;
    int j = at / wide;
    double from = values[j][i];
    double to = isBelow ? values[j][i + 1] : values[j + 1][i];
    double part = (level - from) / (to - from);
    double x = i + (isBelow ? part : 0);
    double y = j + (isBelow ? 0 : part);
    return new double[] {
      frame.left() + (frame.right() - frame.left()) * x / n,
      frame.bottom() - (frame.bottom() - frame.top()) * y / n
    };
  }

  /** Places on the lines well within the frame, from the top of the picture down. */
  List<double[]> places() {
    List<double[]> places = new ArrayList<>();
    for (int side = n * (n + 1) - 1; side >= 0; side--) {
      if (next[2 * side] != NONE) {
        double[] at = crossing(side);
        if (at[1] > frame.top() + INSIDE && at[1] < frame.bottom() - INSIDE) {
          places.add(at);
        }
      }
    }
    return places;
  }
}
