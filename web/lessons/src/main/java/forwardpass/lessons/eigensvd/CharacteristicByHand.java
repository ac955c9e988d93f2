package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Complex;
import forwardpass.engine.linalg.Determinant;
import forwardpass.engine.linalg.EigenTwoByTwo;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The eigenvalues of a 2×2 matrix from its trace and its determinant; complex ones too. */
public final class CharacteristicByHand extends Worked {
  private static final int DECIMALS = 3;
  private static final MatrixParameter A =
      MatrixParameter.fixed("A", Tables.rows(new double[] {4, 1}, new double[] {2, 3}), -9, 9, 0.5);

  public CharacteristicByHand() {
    super("eigen-svd-characteristic", A);
  }

  @Override
  protected void work(Parameters given, Working work) {
    Matrix a = Tables.matrix(given.get(A));
    double trace = a.get(0, 0) + a.get(1, 1);
    double det = Determinant.ofTwoByTwo(a);
    double under = trace * trace / 4 - det;
    work.let("a", a.get(0, 0)).let("b", a.get(0, 1)).let("c", a.get(1, 0)).let("d", a.get(1, 1));
    work.let("trace", trace).let("det", det);
    work.step("trace").num(Num.upTo(trace, DECIMALS), DECIMALS);
    work.step("det").num(Num.upTo(det, DECIMALS), DECIMALS);
    work.step("under").num(Num.upTo(under, DECIMALS), DECIMALS);
    EigenTwoByTwo eigen = EigenTwoByTwo.of(a);
    if (eigen.isReal()) {
      real(work, eigen, trace / 2, under);
    } else {
      complex(work, eigen, det);
    }
  }

  private static void real(Working work, EigenTwoByTwo eigen, double half, double under) {
    double[] values = {eigen.values().get(0).re(), eigen.values().get(1).re()};
    work.let("half", half).let("under", under);
    StepBuilder roots = work.step("values");
    roots.formula("values.plus").num("value-0", Num.rounded(values[0], DECIMALS), DECIMALS);
    roots.formula("values.minus").num("value-1", Num.rounded(values[1], DECIMALS), DECIMALS);
    StepBuilder directions = work.step("vectors").numbered("i");
    for (int i = 0; i < (eigen.isDefective() ? 1 : 2); i++) {
      double[] v = eigen.vector(i);
      directions.list("vector-" + i, i, Tables.math(v), DECIMALS, v);
    }
    work.announce("values", Tables.math(values));
  }

  /** The roots are half the trace and, to both sides, a root of a negative number. */
  private static void complex(Working work, EigenTwoByTwo eigen, double det) {
    Complex value = eigen.values().get(0);
    work.step("complex").told("pair", 0, Maths.equal(value.im(), DECIMALS), pair(value));
    work.step("size").num(Num.rounded(Math.sqrt(det), DECIMALS), DECIMALS);
    work.announce("values", pair(value));
  }

  private static Node pair(Complex value) {
    return Maths.math(
        Maths.number(Num.rounded(value.re(), DECIMALS)),
        Maths.infix("\u00b1"),
        Maths.number(Num.rounded(Math.abs(value.im()), DECIMALS)),
        Maths.name("i"));
  }
}
