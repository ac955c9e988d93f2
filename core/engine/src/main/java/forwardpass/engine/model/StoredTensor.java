package forwardpass.engine.model;

import forwardpass.engine.tensor.Shape;

/**
 * Where in a published checkpoint a parameter lies.
 *
 * @param name the tensor's name there
 * @param shape its shape there
 * @param transposed whether it is stored as (outputs, inputs)
 * @param from the first of its columns that belong to the parameter
 * @param to one behind the last
 */
record StoredTensor(String name, Shape shape, boolean transposed, int from, int to) {

  /** A tensor stored as it is used. */
  static StoredTensor plain(String name, Shape shape) {
    return new StoredTensor(name, shape, false, 0, shape.columns());
  }

  /** A linear layer stored as PyTorch's nn.Linear has it. */
  static StoredTensor transposed(String name, Shape shape) {
    Shape stored = Shape.of(shape.dim(1), shape.dim(0));
    return new StoredTensor(name, stored, true, 0, shape.dim(1));
  }

  /** One of several parameters of equal shape that are stored side by side. */
  static StoredTensor part(String name, Shape shape, int part, int parts) {
    int columns = shape.columns();
    int all = (int) Math.min((long) parts * columns, Integer.MAX_VALUE);
    return new StoredTensor(name, shape.with(-1, all), false, part * columns, (part + 1) * columns);
  }

  /** The parameter's values, row-major, from those of the stored tensor. */
  float[] parameter(float[] stored) {
    int columns = to - from;
    int rows = transposed ? shape.dim(1) : shape.rows();
    if (!transposed && columns == shape.columns()) {
      return stored;
    }
    float[] values = new float[rows * columns];
    int width = shape.columns();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        values[row * columns + column] =
            transposed ? stored[column * width + row] : stored[row * width + from + column];
      }
    }
    return values;
  }
}
