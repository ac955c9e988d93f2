package forwardpass.lessons.landscape;

import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;

/**
 * A loss that was measured on a square grid; between its points a cubic in each direction (Catmull
 * and Rom 1974), which goes through them and has no kinks.
 *
 * @param side how many points it has each way
 * @param values the losses row by row, the row of the smallest y first, [side · side]
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never changed
record Measured(int side, double[] values) implements Surface {

  /** The grid that the text holds: a row a line, whole numbers with a blank between them. */
  static Measured read(String text, double unit) {
    String lines = Blanks.strip(text);
    int side = 1;
    for (int i = 0; i < lines.length(); i++) {
      side += lines.charAt(i) == '\n' ? 1 : 0;
    }
    double[] values = new double[side * side];
    int start = 0;
    int count = 0;
    for (int i = 0; i <= lines.length(); i++) {
      if (i == lines.length() || lines.charAt(i) == ' ' || lines.charAt(i) == '\n') {
        values[count++] = Ascii.whole(lines.substring(start, i)) * unit;
        start = i + 1;
      }
    }
    return new Measured(side, values);
  }

  private double spacing() {
    return 2 * REACH / (side - 1);
  }

  /** The loss at a point of the grid; beyond its edge the edge goes on. */
  private double value(int column, int row) {
    int kept = Math.max(0, Math.min(side - 1, column));
    return values[Math.max(0, Math.min(side - 1, row)) * side + kept];
  }

  @Override
  public boolean isKnown(double x, double y) {
    return Math.abs(x) <= REACH && Math.abs(y) <= REACH;
  }

  @Override
  public double at(double x, double y) {
    return sum(x, y, false, false);
  }

  @Override
  public double[] gradient(double x, double y) {
    return new double[] {
      sum(x, y, true, false) / spacing(), sum(x, y, false, true) / spacing(),
    };
  }

  /** By differences between the grid's own points: the cubics' second derivatives jump. */
  @Override
  public double[] curvatures(double x, double y) {
    double h = spacing();
    double square = h * h;
    double middle = at(x, y);
    return new double[] {
      (at(x + h, y) - 2 * middle + at(x - h, y)) / square,
      (at(x + h, y + h) - at(x + h, y - h) - at(x - h, y + h) + at(x - h, y - h)) / (4 * square),
      (at(x, y + h) - 2 * middle + at(x, y - h)) / square,
    };
  }

  /** Sixteen neighbours, each with its two weights. */
  private double sum(double x, double y, boolean slopeX, boolean slopeY) {
    double across = (x + REACH) / spacing();
    double up = (y + REACH) / spacing();
    int column = Math.min(side - 2, Math.max(0, (int) Math.floor(across)));
    int row = Math.min(side - 2, Math.max(0, (int) Math.floor(up)));
    double sum = 0;
    for (int j = -1; j <= 2; j++) {
      double line = 0;
      for (int i = -1; i <= 2; i++) {
        line += weight(i, across - column, slopeX) * value(column + i, row + j);
      }
      sum += weight(j, up - row, slopeY) * line;
    }
    return sum;
  }

  /**
   * What the neighbour counts for.
   *
   * @param i which: −1, 0, 1 or 2 places from the point before
   * @param t how far on from that point, from 0 to 1
   * @param slope whether the slope is asked for rather than the value
   */
  private static double weight(int i, double t, boolean slope) {
    double square = t * t;
    return switch (i) {
      case -1 -> slope ? (-3 * square + 4 * t - 1) / 2 : (-square * t + 2 * square - t) / 2;
      case 0 -> slope ? (9 * square - 10 * t) / 2 : (3 * square * t - 5 * square + 2) / 2;
      case 1 -> slope ? (-9 * square + 8 * t + 1) / 2 : (-3 * square * t + 4 * square + t) / 2;
      default -> slope ? (3 * square - 2 * t) / 2 : (square * t - square) / 2;
    };
  }
}
