package forwardpass.lessons.attention;

import forwardpass.engine.linalg.Matrix;
import java.util.List;

/**
 * All matrices of a pass through attention, and which computed cell is open. The computed cells are
 * counted from one matrix to the next, along the rows.
 *
 * @param stations in the order of computation
 * @param open the open cell's number
 */
record Board(List<Station> stations, int open) {
  /** A cell of one of the matrices. */
  record Place(Part part, int row, int col) {}

  Board {
    stations = List.copyOf(stations);
  }

  boolean has(Part part) {
    for (Station station : stations) {
      if (station.part() == part) {
        return true;
      }
    }
    return false;
  }

  Matrix matrix(Part part) {
    return station(part).matrix();
  }

  Station station(Part part) {
    for (Station station : stations) {
      if (station.part() == part) {
        return station;
      }
    }
    throw new IllegalArgumentException("board: no " + part.word());
  }

  /** The number of the first cell of a computed matrix. */
  int first(Part part) {
    int number = 0;
    for (Station station : stations) {
      if (station.part() == part) {
        return number;
      }
      number += station.isComputed() ? station.size() : 0;
    }
    throw new IllegalArgumentException("board: no " + part.word());
  }

  /** Where the open cell is. */
  Place place() {
    int left = open;
    for (Station station : stations) {
      if (station.isComputed()) {
        if (left < station.size()) {
          int cols = station.matrix().cols();
          return new Place(station.part(), left / cols, left % cols);
        }
        left -= station.size();
      }
    }
    throw new IllegalArgumentException("board: no cell " + open);
  }

  boolean isOpen(Part part, int row, int col) {
    Place place = place();
    return place.part() == part && place.row() == row && place.col() == col;
  }

  /** Whether the open cell was computed from this one. */
  boolean isSource(Part part, int row, int col) {
    Place at = place();
    return switch (at.part()) {
      case Q -> crosses(part, row, col, Part.X, Part.WQ, at);
      case K -> crosses(part, row, col, Part.X, Part.WK, at);
      case V -> crosses(part, row, col, Part.X, Part.WV, at);
      case PRODUCTS -> compares(part, row, at);
      case SCORES ->
          has(Part.PRODUCTS)
              ? part == Part.PRODUCTS && row == at.row() && col == at.col()
              : compares(part, row, at);
      case WEIGHTS -> part == Part.SCORES && row == at.row();
      case Z -> crosses(part, row, col, Part.WEIGHTS, Part.V, at);
      case OUT -> crosses(part, row, col, Part.Z, Part.WO, at);
      default -> false;
    };
  }

  /** A row of the left one with a column of the right one. */
  private static boolean crosses(Part part, int row, int col, Part left, Part right, Place at) {
    return (part == left && row == at.row()) || (part == right && col == at.col());
  }

  /** The query of the row with the key of the column. */
  private static boolean compares(Part part, int row, Place at) {
    return (part == Part.Q && row == at.row()) || (part == Part.K && row == at.col());
  }
}
