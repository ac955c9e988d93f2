package forwardpass.lessons.identities;

import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.EigenTwoByTwo;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.linalg.Vectors;
import java.util.List;

/** Vectors and matrices. */
final class VectorIdentities {
  private VectorIdentities() {}

  static List<Identity> all() {
    return List.of(
        new Identity("dot", VectorIdentities::dot),
        new Identity(
            "magnitude",
            on -> Sides.of(Vectors.norm(on.a()), Math.sqrt(Vectors.dot(on.a(), on.a())))),
        new Identity(
            "cosine",
            on ->
                Sides.of(Vectors.cosine(on.a(), on.b()), Vectors.dot(unit(on.a()), unit(on.b())))),
        new Identity("distance", VectorIdentities::distance),
        new Identity(
            "matmul", on -> Sides.of(MatMul.matmul(on.matrixA(), on.matrixB()), entries(on))),
        new Identity("brackets", VectorIdentities::brackets),
        new Identity(
            "transpose",
            on ->
                Sides.of(
                    MatMul.matmul(on.matrixA(), on.matrixB()).transpose(),
                    MatMul.matmul(on.matrixB().transpose(), on.matrixA().transpose()))),
        new Identity("eigen", VectorIdentities::eigen),
        new Identity("trace", VectorIdentities::trace),
        new Identity("svd", on -> Sides.of(on.matrixA(), Svd.of(on.matrixA()).approximation(2))));
  }

  /** The sum of products, and the lengths times the cosine that the triangle's sides have. */
  private static Sides dot(Drawn on) {
    double a = Vectors.norm(on.a());
    double b = Vectors.norm(on.b());
    double across = Vectors.distance(on.a(), on.b());
    double cosine = (a * a + b * b - across * across) / (2 * a * b);
    return Sides.of(Vectors.dot(on.a(), on.b()), a * b * cosine);
  }

  private static double[] unit(double[] vector) {
    return Vectors.scale(1 / Vectors.norm(vector), vector);
  }

  private static Sides distance(Drawn on) {
    double across = Vectors.distance(on.a(), on.b());
    double a = Vectors.dot(on.a(), on.a());
    double b = Vectors.dot(on.b(), on.b());
    return Sides.of(across * across, a - 2 * Vectors.dot(on.a(), on.b()) + b);
  }

  /** Each entry as the dot product of a row and a column, [2, 2]. */
  private static Matrix entries(Drawn on) {
    double[] entries = new double[4];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = Vectors.dot(on.matrixA().row(i / 2), on.matrixB().column(i % 2));
    }
    return Matrix.ofRowMajor(2, 2, entries);
  }

  private static Sides brackets(Drawn on) {
    double[] v = on.keys().row(0); // [2]
    return Sides.of(
        MatMul.matvec(on.matrixA(), MatMul.matvec(on.matrixB(), v)),
        MatMul.matvec(MatMul.matmul(on.matrixA(), on.matrixB()), v));
  }

  /** A symmetric matrix, whose eigenvalues are real: AAᵀ, [2, 2]. */
  private static Matrix symmetric(Drawn on) {
    return MatMul.matmul(on.matrixA(), on.matrixA().transpose());
  }

  private static Sides eigen(Drawn on) {
    Matrix matrix = symmetric(on);
    EigenTwoByTwo eigen = EigenTwoByTwo.of(matrix);
    double[] v = eigen.vector(0);
    return Sides.of(MatMul.matvec(matrix, v), Vectors.scale(eigen.values().get(0).re(), v));
  }

  private static Sides trace(Drawn on) {
    Matrix matrix = symmetric(on);
    EigenTwoByTwo eigen = EigenTwoByTwo.of(matrix);
    double first = eigen.values().get(0).re();
    double second = eigen.values().get(1).re();
    return Sides.of(
        new double[] {matrix.get(0, 0) + matrix.get(1, 1), Determinant.ofTwoByTwo(matrix)},
        new double[] {first + second, first * second});
  }
}
