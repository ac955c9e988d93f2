package forwardpass.lessons.forwardpass;

import forwardpass.engine.forward.RowMajor;

/**
 * The numbers of a tensor that share some of their indices with one of them: x[1, 3] are those of
 * page 1 and row 3.
 *
 * @param sizes of all axes
 * @param isFixed which of the axes have an index; the others run through
 * @param at the place of the number whose indices they share
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record Slice(int[] sizes, boolean[] isFixed, int at) {

  /** Whether the number at that place belongs to it. */
  boolean has(int place) {
    for (int axis = 0; axis < sizes.length; axis++) {
      if (isFixed[axis] && RowMajor.index(sizes, place, axis) != RowMajor.index(sizes, at, axis)) {
        return false;
      }
    }
    return true;
  }

  /** As NumPy and PyTorch write it: x[:, 3]. Axes at the end that run through are left out. */
  String code() {
    int last = sizes.length;
    while (last > 0 && !isFixed[last - 1]) {
      last--;
    }
    StringBuilder out = new StringBuilder("x[");
    for (int axis = 0; axis < last; axis++) {
      out.append(axis == 0 ? "" : ", ");
      if (isFixed[axis]) {
        out.append(RowMajor.index(sizes, at, axis));
      } else {
        out.append(':');
      }
    }
    return out.append(']').toString();
  }

  /** Only the axes that run through are left: (8,). */
  String shape() {
    StringBuilder out = new StringBuilder("(");
    int axes = 0;
    for (int axis = 0; axis < sizes.length; axis++) {
      if (!isFixed[axis]) {
        out.append(axes == 0 ? "" : ", ").append(sizes[axis]);
        axes++;
      }
    }
    return out.append(axes == 1 ? ",)" : ")").toString();
  }

  int count() {
    int count = 1;
    for (int axis = 0; axis < sizes.length; axis++) {
      count *= isFixed[axis] ? 1 : sizes[axis];
    }
    return count;
  }

  /** In how many unbroken pieces it lies in memory. */
  int pieces() {
    int pieces = 0;
    for (int place = 0; place < sizes[0] * RowMajor.stride(sizes, 0); place++) {
      pieces += has(place) && (place == 0 || !has(place - 1)) ? 1 : 0;
    }
    return pieces;
  }
}
