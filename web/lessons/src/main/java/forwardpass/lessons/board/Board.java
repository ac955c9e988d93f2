package forwardpass.lessons.board;

import forwardpass.engine.linalg.Matrix;
import java.util.List;

/**
 * All matrices of a computation, and which computed cell is open. The computed cells are counted
 * from one matrix to the next, along the rows.
 *
 * @param stations in the order of computation
 * @param open the open cell's number
 */
public record Board(List<Station> stations, int open) {
  public Board {
    stations = List.copyOf(stations);
  }

  public Matrix matrix(String word) {
    return station(word).matrix();
  }

  Station station(String word) {
    for (Station station : stations) {
      if (station.word().equals(word)) {
        return station;
      }
    }
    throw new IllegalArgumentException("board: no " + word);
  }

  /** The number of the first cell of a computed matrix. */
  public int first(String word) {
    int number = 0;
    for (Station station : stations) {
      if (station.word().equals(word)) {
        return number;
      }
      number += station.isComputed() ? station.size() : 0;
    }
    throw new IllegalArgumentException("board: no " + word);
  }

  /** Where the open cell is. */
  Place place() {
    int left = open;
    for (Station station : stations) {
      if (station.isComputed()) {
        if (left < station.size()) {
          int cols = station.matrix().cols();
          return new Place(station.word(), left / cols, left % cols);
        }
        left -= station.size();
      }
    }
    throw new IllegalArgumentException("board: no cell " + open);
  }

  public boolean isOpen(String word, int row, int col) {
    Place place = place();
    return place.station().equals(word) && place.row() == row && place.col() == col;
  }

  /** Whether the open cell was computed from this one. */
  public boolean isSource(String word, int row, int col) {
    Place at = place();
    Making making = station(at.station()).making();
    return making != null && making.uses(at, word, row, col);
  }
}
