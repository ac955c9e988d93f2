package forwardpass.engine.tensor;

/**
 * Which shapes an operation takes, and which shape it returns. Every backend asks here first, so
 * that all refuse the same input in the same words.
 */
public final class ShapeRules {
  private ShapeRules() {}

  private static IllegalArgumentException refuse(String operation, String why) {
    return new IllegalArgumentException(operation + ": " + why);
  }

  /** The shape to which both repeat, or an error that names both. */
  public static Shape broadcast(String operation, Shape a, Shape b) {
    int rank = Math.max(a.rank(), b.rank());
    int[] dims = new int[rank];
    for (int axis = -1; axis >= -rank; axis--) {
      int left = -axis <= a.rank() ? a.dim(axis) : 1;
      int right = -axis <= b.rank() ? b.dim(axis) : 1;
      if (left != right && left != 1 && right != 1) {
        throw refuse(operation, "left is " + a + ", right is " + b + ": " + left + " ≠ " + right);
      }
      dims[rank + axis] = Math.max(left, right);
    }
    return Shape.of(dims);
  }

  /** The shape of a matrix product over the last two axes, or an error that names both sides. */
  public static Shape matmul(Shape a, Shape b, boolean transposeA, boolean transposeB) {
    String sides =
        "left is "
            + a
            + (transposeA ? " transposed" : "")
            + ", right is "
            + b
            + (transposeB ? " transposed" : "");
    if (a.rank() < 2 || b.rank() < 2) {
      throw refuse("matmul", sides + ": both must have at least 2 axes");
    }
    int inner = a.dim(transposeA ? -2 : -1);
    int expected = b.dim(transposeB ? -1 : -2);
    if (inner != expected) {
      throw refuse("matmul", sides + ": " + inner + " ≠ " + expected);
    }
    Shape batch = broadcast("matmul batch", a.without(-1).without(-1), b.without(-1).without(-1));
    return batch.append(a.dim(transposeA ? -1 : -2)).append(b.dim(transposeB ? -2 : -1));
  }

  /** The shape of x times packed weights. */
  public static Shape matmul(Shape x, PackedMatrix weights) {
    if (x.rank() < 1 || x.dim(-1) != weights.inputs()) {
      throw refuse(
          "matmul",
          "left is "
              + x
              + ", right is packed "
              + weights.shape()
              + ": "
              + x.columns()
              + " ≠ "
              + weights.inputs());
    }
    return x.with(-1, weights.outputs());
  }

  /** The shape of a product of weights to be packed. */
  public static void requireMatrix(String operation, Shape x) {
    if (x.rank() != 2) {
      throw refuse(operation, "needs a matrix, got " + x);
    }
  }

  /** Sizes must be equal. */
  public static void requireReshape(Shape from, Shape to) {
    if (from.size() != to.size()) {
      throw refuse("reshape", from + " to " + to + ": " + from.size() + " ≠ " + to.size());
    }
  }

  /** Shapes must be equal. */
  public static void requireSame(String operation, Shape a, Shape b) {
    if (!a.equals(b)) {
      throw refuse(operation, "left is " + a + ", right is " + b + ": they must be equal");
    }
  }

  /** There must be as many values as the shape says. */
  public static void requireValues(Shape shape, int count) {
    if (shape.size() != count) {
      throw refuse("tensor", "shape " + shape + " is " + shape.size() + " numbers, got " + count);
    }
  }

  /** The shape with its axes in another order. */
  public static Shape permute(Shape x, int... axes) {
    int[] dims = new int[x.rank()];
    boolean[] seen = new boolean[x.rank()];
    boolean valid = axes.length == x.rank();
    for (int i = 0; valid && i < axes.length; i++) {
      valid = axes[i] >= 0 && axes[i] < axes.length && !seen[axes[i]];
      if (valid) {
        seen[axes[i]] = true;
        dims[i] = x.dim(axes[i]);
      }
    }
    if (!valid) {
      StringBuilder text = new StringBuilder();
      for (int axis : axes) {
        text.append(' ').append(axis);
      }
      throw refuse("permute", "axes" + text + " are not the axes of " + x + " in some order");
    }
    return Shape.of(dims);
  }

  /** The order of axes that exchanges the last two. */
  public static int[] transposeLastTwo(Shape x) {
    if (x.rank() < 2) {
      throw refuse("transpose", x + " has fewer than 2 axes");
    }
    int[] axes = new int[x.rank()];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = i;
    }
    axes[axes.length - 1] = axes.length - 2;
    axes[axes.length - 2] = axes.length - 1;
    return axes;
  }

  /** The shape of a slice. */
  public static Shape slice(Shape x, int axis, int from, int to) {
    int dim = x.dim(axis);
    if (from < 0 || to <= from || to > dim) {
      throw refuse(
          "slice", "axis " + axis + " of " + x + " from " + from + " to " + to + ": size " + dim);
    }
    return x.with(axis, to - from);
  }

  /** The shape of tensors joined along one axis. */
  public static Shape concat(int axis, Tensor... parts) {
    if (parts.length == 0) {
      throw refuse("concat", "no tensors");
    }
    Shape first = parts[0].shape();
    long total = 0;
    for (Tensor part : parts) {
      Shape shape = part.shape();
      if (shape.rank() != first.rank() || !shape.with(axis, 1).equals(first.with(axis, 1))) {
        throw refuse(
            "concat",
            "first is " + first + ", other is " + shape + ": they differ outside axis " + axis);
      }
      total += shape.dim(axis);
    }
    return first.with(axis, (int) Math.min(total, Integer.MAX_VALUE));
  }

  /** Rows must fit into the target's second-last axis at the given row. */
  public static void requireRows(Shape target, int at, Shape rows) {
    boolean fits =
        target.rank() >= 2
            && rows.rank() == target.rank()
            && target.with(-2, 1).equals(rows.with(-2, 1))
            && at >= 0
            && at + (long) rows.dim(-2) <= target.dim(-2);
    if (!fits) {
      throw refuse("assignRows", "rows " + rows + " at " + at + " do not fit into " + target);
    }
  }

  /** The shape of gathered rows; ids must name rows of the table. */
  public static Shape gather(int tableRows, int columns, int[] ids, Shape lead) {
    if (lead.size() != ids.length) {
      throw refuse("gather", ids.length + " ids for shape " + lead);
    }
    requireIds("gather", ids, tableRows);
    return lead.append(columns);
  }

  /** The shape of a scattered table. */
  public static Shape scatterAdd(Shape rows, int[] ids, int tableRows) {
    if (rows.rank() < 1 || rows.rows() != ids.length) {
      throw refuse("scatterAdd", "rows " + rows + " for " + ids.length + " ids");
    }
    requireIds("scatterAdd", ids, tableRows);
    return Shape.of(tableRows, rows.columns());
  }

  private static void requireIds(String operation, int[] ids, int tableRows) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] < 0 || ids[i] >= tableRows) {
        throw refuse(
            operation, "id " + ids[i] + " at " + i + " is not a row of a table of " + tableRows);
      }
    }
  }

  /** The place of each row's target in the flattened logits. */
  public static int[] targetIndices(Shape logits, int[] targets) {
    if (logits.rank() < 1 || logits.rows() != targets.length) {
      throw refuse(
          "crossEntropy",
          "logits " + logits + " are " + logits.rows() + " rows, targets " + targets.length);
    }
    requireIds("crossEntropy", targets, logits.columns());
    int[] indices = new int[targets.length];
    for (int row = 0; row < targets.length; row++) {
      indices[row] = row * logits.columns() + targets[row];
    }
    return indices;
  }

  /** A gain or bias must be one row of x. */
  public static void requireRow(String operation, String name, Shape x, Shape row) {
    if (x.rank() < 1 || row.rank() != 1 || row.dim(0) != x.dim(-1)) {
      throw refuse(operation, "x is " + x + ", " + name + " is " + row);
    }
  }

  /** Scores need at least as many keys as queries. */
  public static void requireCausal(Shape scores) {
    if (scores.rank() < 2 || scores.dim(-1) < scores.dim(-2)) {
      throw refuse("causalSoftmax", "scores " + scores + " have fewer keys than queries");
    }
  }

  /** [B, T, nHeads · dHead] as [B, T, nHeads, dHead]. */
  public static Shape heads(Shape x, int nHeads) {
    if (x.rank() != 3 || nHeads < 1 || x.dim(2) % nHeads != 0) {
      throw refuse("splitHeads", x + " into " + nHeads + " heads");
    }
    return Shape.of(x.dim(0), x.dim(1), nHeads, x.dim(2) / nHeads);
  }

  /** [B, nHeads, T, dHead] as [B, T, nHeads · dHead]. */
  public static Shape merged(Shape x) {
    if (x.rank() != 4) {
      throw refuse("mergeHeads", x + " is not [B, nHeads, T, dHead]");
    }
    return Shape.of(x.dim(0), x.dim(2), x.dim(1) * x.dim(3));
  }

  /** Tables of angles must be [T, dHead / 2]. */
  public static void requireRotary(Shape x, Shape cos, Shape sin) {
    boolean fits =
        x.rank() >= 2
            && x.dim(-1) % 2 == 0
            && cos.equals(Shape.of(x.dim(-2), x.dim(-1) / 2))
            && sin.equals(cos);
    if (!fits) {
      throw refuse("rotary", "x is " + x + ", cos is " + cos + ", sin is " + sin);
    }
  }

  /** Queries, keys and values must fit together. */
  public static void requireAttention(Shape q, Shape k, Shape v, int nKeys) {
    boolean fits =
        q.rank() == 4
            && k.rank() == 4
            && v.equals(k)
            && q.dim(0) == k.dim(0)
            && q.dim(3) == k.dim(3)
            && q.dim(1) % k.dim(1) == 0
            && nKeys >= q.dim(2)
            && nKeys <= k.dim(2);
    if (!fits) {
      throw refuse(
          "causalAttention", "q is " + q + ", k is " + k + ", v is " + v + ", " + nKeys + " keys");
    }
  }

  /** Query heads by the key head they share: [B, nKvHeads, nHeads / nKvHeads, T, dHead]. */
  public static Shape groupedQueries(Shape q, Shape k) {
    return Shape.of(q.dim(0), k.dim(1), q.dim(1) / k.dim(1), q.dim(2), q.dim(3));
  }

  /** Keys with an axis to repeat over the group: [B, nKvHeads, 1, nKeys, dHead]. */
  public static Shape sharedKeys(Shape k, int nKeys) {
    return Shape.of(k.dim(0), k.dim(1), 1, nKeys, k.dim(3));
  }
}
