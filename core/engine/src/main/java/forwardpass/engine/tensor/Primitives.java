package forwardpass.engine.tensor;

/**
 * The operations every backend must bring; all others are made of them. Results are new tensors
 * owned by the innermost open {@link Scope}, except where a method says that it writes in place.
 * Shapes that do not fit are an {@link IllegalArgumentException} that names both.
 *
 * <h2>The order of reductions</h2>
 *
 * A backend in exact mode returns the same bits as every other; these rules say which.
 *
 * <ul>
 *   <li>Every operation on floats is rounded once, to nearest even; nothing is fused (no FMA), and
 *       expressions are evaluated as written, left to right. A NaN's payload is not specified.
 *   <li>{@link #matmul}: each output is {@code 0 + a₀b₀ + a₁b₁ + …}, one product after another in
 *       the order of k. So a row of the result does not depend on how many rows there are, and a
 *       kernel that computes eight columns at once returns the same bits as one that computes one.
 *   <li>{@link #sum} along the last axis: eight lanes and a tree, {@link LaneSum}.
 *   <li>{@link #sum} along any other axis, and {@link #scatterAdd}: {@code 0 + x₀ + x₁ + …} in the
 *       order of the axis, or of the rows.
 *   <li>exp, log, tanh and erf are {@link Float32}'s.
 * </ul>
 */
public interface Primitives {

  /** Opens a scope: what is made until it closes, and not kept, is freed with it. */
  Scope scope();

  /** A tensor with these values, row-major, copied. */
  Tensor tensor(Shape shape, float... values);

  /** A tensor whose every number is {@code value}. */
  Tensor full(Shape shape, float value);

  /** The values, row-major, copied. This is where a backend that runs ahead has to wait. */
  float[] read(Tensor x);

  /**
   * Writes the values of {@code source} over those of {@code target}, in place; shapes must be
   * equal.
   */
  void assign(Tensor target, Tensor source);

  /**
   * Writes rows in place into the second-last axis of {@code target}, from row {@code at} on: this
   * is how a key-value cache grows.
   *
   * @param target [..., capacity, d]
   * @param rows [..., t, d] with at + t ≤ capacity
   */
  void assignRows(Tensor target, int at, Tensor rows);

  /** The same numbers under another shape of the same size; shares the storage. */
  Tensor reshape(Tensor x, Shape shape);

  /** Axis i of the result is axis {@code axes[i]} of x; a copy. */
  Tensor permute(Tensor x, int... axes);

  /** The numbers with index {@code from} ≤ i &lt; {@code to} along one axis; a copy. */
  Tensor slice(Tensor x, int axis, int from, int to);

  /** Tensors joined along one axis; all other axes must agree. */
  Tensor concat(int axis, Tensor... parts);

  /** op(xᵢ) for every number. */
  Tensor unary(UnaryOp op, Tensor x);

  /**
   * op(aᵢ, bᵢ) for every pair. Shapes are aligned at their last axes; an axis that is missing or 1
   * is repeated to fit the other's.
   */
  Tensor binary(BinaryOp op, Tensor a, Tensor b);

  /** xᵢ · scale + shift, two roundings. */
  Tensor affine(Tensor x, float scale, float shift);

  /**
   * The matrix product over the last two axes, where either side may be read transposed; the axes
   * before them are a batch, repeated to fit as in {@link #binary}. Order: see above.
   *
   * @param a [..., m, k], or [..., k, m] if transposeA
   * @param b [..., k, n], or [..., n, k] if transposeB
   * @return [..., m, n]
   */
  Tensor matmul(Tensor a, Tensor b, boolean transposeA, boolean transposeB);

  /** The sum along one axis, which stays with size 1. Order: see above. */
  Tensor sum(Tensor x, int axis);

  /** The largest along one axis, which stays with size 1; NaN if any is NaN. */
  Tensor max(Tensor x, int axis);

  /**
   * Row {@code ids[i]} of the table for every i.
   *
   * @param table [vocabSize, d]
   * @param lead the shape of the ids, of size ids.length
   * @return [lead..., d]
   */
  Tensor gather(Tensor table, int[] ids, Shape lead);

  /**
   * The table whose row r is the sum of all rows i with {@code ids[i] == r}, in the order of i,
   * from +0: the gradient of {@link #gather}.
   *
   * @param rows [..., d] with ids.length rows
   * @return [tableRows, d]
   */
  Tensor scatterAdd(Tensor rows, int[] ids, int tableRows);

  /**
   * Weights laid out once for {@link FusedOperations#linear}, in the way that this backend
   * multiplies fastest. The copy is owned by the innermost open scope.
   *
   * @param weights [inputs, outputs], or [outputs, inputs] if transposed
   */
  PackedMatrix pack(Tensor weights, boolean transposed);

  /** Int8 weights laid out once; the values are those of {@link Int8Matrix}. */
  PackedMatrix pack(Int8Matrix weights);

  /**
   * x times packed weights. For float weights the bits are those of {@link #matmul}; for int8 those
   * stated at {@link Int8Matrix}.
   *
   * @param x [..., inputs]
   * @return [..., outputs]
   */
  Tensor matmul(Tensor x, PackedMatrix weights);

  /**
   * Output column {@code ids[i]} of packed weights as a row, for every i: with the weights of a
   * tied head this is the embedding, without a second copy of the table.
   *
   * @return [lead..., inputs]
   */
  Tensor gather(PackedMatrix weights, int[] ids, Shape lead);
}
