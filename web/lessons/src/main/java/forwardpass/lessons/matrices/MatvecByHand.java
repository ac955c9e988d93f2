package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.matrix.WholeStep;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matrix times vector by hand: one dot product for each row. */
public final class MatvecByHand implements Worked {
  private static final MatrixParameter W =
      Tables.parameter("W", 4, 5, new double[] {1, 0, 2}, new double[] {0, 3, 1});
  private static final VectorParameter V =
      new VectorParameter("v", List.of(3.0, 1.0, 4.0), 1, 5, -99, 99, 0.5);

  @Override
  public String id() {
    return "matrices-matvec-steps";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(W, V);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    Matrix w = Tables.matrix(parameters.get(W));
    double[] v = Reals.array(parameters.get(V));
    double[] result = MatMul.matvec(w, v);
    List<WorkedStep> parts = new ArrayList<>();
    parts.add(ProductSteps.shapes(w.shape(), Tables.shape(v.length), Tables.shape(result.length)));
    parts.addAll(ProductSteps.rows(w, Tables.column(v)));
    parts.add(WholeStep.of("result", result));
    return parts;
  }

  @Override
  public @Nullable Message refusal(Parameters parameters) {
    Matrix w = Tables.matrix(parameters.get(W));
    int n = parameters.get(V).size();
    Message misfit = Message.of("misfit").with("shape", w.shape());
    return w.cols() == n ? null : misfit.with("k", w.cols()).with("n", n);
  }

  @Override
  public Message announcement(Parameters parameters) {
    Matrix w = Tables.matrix(parameters.get(W));
    double[] result = MatMul.matvec(w, Reals.array(parameters.get(V)));
    return Message.of("announce").with("result", Tables.math(result));
  }
}
