package forwardpass.lessons.attention;

import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.parameter.MatrixParameter;
import org.jspecify.annotations.Nullable;

/**
 * One matrix on the way through attention.
 *
 * @param given what the reader edits it by; null where it is computed
 */
record Station(Part part, Matrix matrix, @Nullable MatrixParameter given) {
  static Station computed(Part part, Matrix matrix) {
    return new Station(part, matrix, null);
  }

  static Station edited(Part part, MatrixParameter parameter, Matrix matrix) {
    return new Station(part, matrix, parameter);
  }

  boolean isComputed() {
    return given == null;
  }

  int size() {
    return matrix.rows() * matrix.cols();
  }
}
