package forwardpass.engine.tensor;

/**
 * How to walk two tensors in step when axes are repeated or exchanged: an inner loop of n numbers
 * with a step of its own through each tensor, inside as few outer loops as possible. The output is
 * walked in order. Axes that lie one after another in both tensors are merged into one.
 */
final class LoopNest {
  private final int[] dims;
  private final int[] aStrides;
  private final int[] bStrides;
  private int axes;

  private LoopNest(int rank) {
    dims = new int[Math.max(rank, 1)];
    aStrides = new int[Math.max(rank, 1)];
    bStrides = new int[Math.max(rank, 1)];
  }

  /** One run of the inner loop, from these places on. */
  interface Body {
    void run(int aAt, int bAt, int outAt);
  }

  /** The walk over {@code out} with these strides through a and b for each of its axes. */
  static LoopNest of(Shape out, int[] aStrides, int[] bStrides) {
    LoopNest nest = new LoopNest(out.rank());
    for (int axis = out.rank() - 1; axis >= 0; axis--) {
      if (out.dim(axis) > 1) {
        nest.wrap(out.dim(axis), aStrides[axis], bStrides[axis]);
      }
    }
    if (nest.axes == 0) {
      nest.wrap(1, 1, 1);
    }
    return nest;
  }

  /** Puts a loop around the loops so far (innermost first), or lengthens the outermost. */
  private void wrap(int dim, int aStride, int bStride) {
    int outermost = axes - 1;
    if (outermost >= 0
        && aStride == aStrides[outermost] * dims[outermost]
        && bStride == bStrides[outermost] * dims[outermost]) {
      dims[outermost] *= dim;
      return;
    }
    dims[axes] = dim;
    aStrides[axes] = aStride;
    bStrides[axes] = bStride;
    axes++;
  }

  /** The strides with which a tensor is repeated to {@code out}: 0 along a repeated axis. */
  static int[] repeatedStrides(Shape x, Shape out, int blockSize) {
    int[] strides = new int[out.rank()];
    int stride = blockSize;
    for (int axis = -1; axis >= -x.rank(); axis--) {
      strides[out.rank() + axis] = x.dim(axis) == 1 ? 0 : stride;
      stride *= x.dim(axis);
    }
    return strides;
  }

  /** The row-major strides of a shape. */
  static int[] strides(Shape x) {
    int[] strides = new int[x.rank()];
    int stride = 1;
    for (int axis = x.rank() - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= x.dim(axis);
    }
    return strides;
  }

  /** How many numbers an inner loop covers. */
  int n() {
    return dims[0];
  }

  /** The inner loop's step through a. */
  int aStep() {
    return aStrides[0];
  }

  /** The inner loop's step through b. */
  int bStep() {
    return bStrides[0];
  }

  /** Runs the body once for every index of the outer loops, in the order of the output. */
  void run(Body body) {
    int[] index = new int[axes];
    int aAt = 0;
    int bAt = 0;
    int outAt = 0;
    while (true) {
      body.run(aAt, bAt, outAt);
      outAt += dims[0];
      int axis = 1;
      while (axis < axes && index[axis] == dims[axis] - 1) {
        aAt -= index[axis] * aStrides[axis];
        bAt -= index[axis] * bStrides[axis];
        index[axis] = 0;
        axis++;
      }
      if (axis >= axes) {
        return;
      }
      index[axis]++;
      aAt += aStrides[axis];
      bAt += bStrides[axis];
    }
  }
}
