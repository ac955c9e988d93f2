package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;

/** A small picture drawn for this book, as a matrix of greys from 0, black, to 1, white. */
final class Lighthouse {
  static final int SIZE = 40;
  private static final int HORIZON = 28;
  private static final int LANTERN_ROW = 8;
  private static final int TOWER_LEFT = 9;
  private static final int TOWER_RIGHT = 13;
  private static final int[][] STARS = {{3, 4}, {6, 22}, {2, 16}, {12, 27}, {14, 36}, {16, 4}};

  private Lighthouse() {}

  /** The picture, (40, 40). */
  static Matrix picture() {
    double[] greys = new double[SIZE * SIZE];
    for (int row = 0; row < SIZE; row++) {
      for (int col = 0; col < SIZE; col++) {
        greys[row * SIZE + col] = grey(row, col);
      }
    }
    return Matrix.ofRowMajor(SIZE, SIZE, greys);
  }

  private static double grey(int row, int col) {
    if (isTower(row, col)) {
      return row <= LANTERN_ROW + 1 ? 1 : (row / 4) % 2 == 0 ? 0.95 : 0.5;
    }
    if (isRock(row, col)) {
      return 0.1;
    }
    return row < HORIZON ? sky(row, col) : sea(row, col);
  }

  private static boolean isTower(int row, int col) {
    int narrower = row < 20 ? 1 : 0;
    return row >= LANTERN_ROW - 2
        && row <= HORIZON + 1
        && col >= TOWER_LEFT + narrower
        && col <= TOWER_RIGHT - narrower;
  }

  private static boolean isRock(int row, int col) {
    int fromMiddle = Math.abs(col - 11);
    return row >= HORIZON - 3 + fromMiddle / 2 && row <= HORIZON + 4 - fromMiddle / 4 && col < 24;
  }

  private static double sky(int row, int col) {
    int down = row - 9;
    int across = col - 31;
    if (down * down + across * across <= 17) {
      return 1; // the moon
    }
    for (int[] star : STARS) {
      if (star[0] == row && star[1] == col) {
        return 0.9;
      }
    }
    double night = 0.12 + 0.3 * row / HORIZON;
    boolean inBeam =
        col > TOWER_RIGHT && 4 * Math.abs(row - LANTERN_ROW - (col - 13) / 3) <= col - 9;
    return inBeam ? night + 0.28 : night;
  }

  private static double sea(int row, int col) {
    boolean underMoon = Math.abs(col - 31) <= 1 + (row - HORIZON) / 4 && row % 2 == 0;
    boolean crest = (row + (col / 5) % 2) % 3 == 0;
    return underMoon ? 0.95 : crest ? 0.42 : 0.27;
  }
}
