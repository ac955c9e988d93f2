package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.EigenTwoByTwo;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;

/** A vector and its image: along which directions does the matrix only stretch? */
public final class EigenFigure extends PanelFigure {
  private static final MatrixParameter A = MatrixParameter.twoByTwo("A", -4, 4, 0.25, 2, 1, 1, 2);
  static final VectorParameter V = VectorParameter.fixed("v", -3, 3, 0.25, 1.5, 0.5);

  /** The cosine of an angle of about half a degree. */
  private static final double ALIGNED = 0.99996;

  public EigenFigure() {
    super("matrices-eigen", A, V);
    fieldsAre(A);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    double[] v = parameters.array(V);
    double[] image = MatMul.matvec(a, v);
    EigenTwoByTwo eigen = EigenTwoByTwo.of(a);
    Element imageShown = Tables.math(image);
    TableBuilder table = TableBuilder.of("table.caption", "table.what", "table.value");
    table.saidRow("v").given(Tables.math(v));
    table.saidRow("image").live(imageShown);
    for (int i = 0; i < 2; i++) {
      TableBuilder.Row value = table.saidRow("value-" + (i + 1));
      TableBuilder.Row vector = table.saidRow("vector-" + (i + 1));
      if (eigen.isReal()) {
        value.upTo(3, eigen.values().get(i).re());
        vector.live(Tables.math(eigen.vector(i)));
      } else {
        value.said("complex");
        vector.said("complex");
      }
    }
    return Panel.saying(
            outcome(v, image, eigen).with("v", Tables.math(v)).with("image", imageShown))
        .figure(new EigenPicture(V, v, image, eigen), table)
        .verdict();
  }

  private static Message outcome(double[] v, double[] image, EigenTwoByTwo eigen) {
    if (Vectors.norm(v) == 0) {
      return Message.of("zero");
    } else if (Vectors.norm(image) < 1e-12) {
      return Message.of("flattened");
    } else if (Math.abs(Vectors.cosine(v, image)) > ALIGNED) {
      double factor = Vectors.dot(v, image) / Vectors.dot(v, v);
      return Message.of("stretched").with("factor", Num.upTo(factor, 3));
    }
    return Message.of(eigen.isReal() ? "turned" : "all-turned");
  }
}
