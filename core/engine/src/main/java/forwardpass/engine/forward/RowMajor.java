package forwardpass.engine.forward;

/**
 * Where the numbers of a tensor lie in memory: one after the other, the last axis running fastest.
 */
public final class RowMajor {
  private RowMajor() {}

  /**
   * How far apart two numbers lie that are neighbours along an axis.
   *
   * @param sizes of the axes, outermost first
   */
  public static int stride(int[] sizes, int axis) {
    int stride = 1;
    for (int behind = axis + 1; behind < sizes.length; behind++) {
      stride *= sizes[behind];
    }
    return stride;
  }

  /**
   * The place of x[index[0], index[1], …], counted from 0.
   *
   * @param sizes of the axes, outermost first
   * @param index one for each axis, at least 0 and below its size
   */
  public static int place(int[] sizes, int[] index) {
    if (index.length != sizes.length) {
      throw new IllegalArgumentException(
          "place: " + sizes.length + " axes, " + index.length + " indices");
    }
    int place = 0;
    for (int axis = 0; axis < sizes.length; axis++) {
      if (index[axis] < 0 || index[axis] >= sizes[axis]) {
        throw new IllegalArgumentException(
            "place: index " + index[axis] + " on axis " + axis + " of size " + sizes[axis]);
      }
      place = place * sizes[axis] + index[axis];
    }
    return place;
  }

  /** The index along one axis of the number at a place. */
  public static int index(int[] sizes, int place, int axis) {
    return place / stride(sizes, axis) % sizes[axis];
  }
}
