package forwardpass.lessons.board;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * One matrix on the way.
 *
 * <p>Words: {@code part.WORD} names it; for a computed one {@code open.WORD} says what a cell is
 * made of, {@code where.WORD} which cell it is, {@code opened.WORD} which, and its value.
 *
 * @param meaning the class of its colour
 * @param given what the reader edits it by; null where it is computed
 * @param making how its cells come about; null where it is given
 */
public record Station(
    String word,
    String meaning,
    Matrix matrix,
    @Nullable MatrixParameter given,
    @Nullable Making making) {

  public static Station edited(
      String word, String meaning, MatrixParameter parameter, Parameters parameters) {
    return new Station(word, meaning, Grids.matrix(parameters, parameter), parameter, null);
  }

  public static Station computed(String word, String meaning, Matrix matrix, Making making) {
    return new Station(word, meaning, matrix, null, making);
  }

  boolean isComputed() {
    return making != null;
  }

  int size() {
    return matrix.rows() * matrix.cols();
  }
}
