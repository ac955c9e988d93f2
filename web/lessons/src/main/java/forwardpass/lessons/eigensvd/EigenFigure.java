package forwardpass.lessons.eigensvd;

import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.linalg.EigenTwoByTwo;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A vector and its image: along which directions does the matrix only stretch? */
public final class EigenFigure extends PureFigure {
  private static final MatrixParameter A =
      MatrixParameter.fixed(
          "A", Tables.rows(new double[] {2, 1}, new double[] {1, 2}), -4, 4, 0.25);
  static final VectorParameter V = new VectorParameter("v", List.of(1.5, 0.5), 2, 2, -3, 3, 0.25);

  /** The cosine of an angle of about half a degree. */
  private static final double ALIGNED = 0.99996;

  public EigenFigure() {
    super("matrices-eigen", A, V);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(A);
  }

  @Override
  public View view(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    double[] v = Reals.array(parameters.get(V));
    EigenTwoByTwo eigen = EigenTwoByTwo.of(a);
    return Group.of(
        "",
        new Figure(
            new EigenPicture(V, v, MatMul.matvec(a, v), lines(eigen)),
            announcement(parameters),
            table(a, v, eigen)),
        new Say("p", "verdict-line", announcement(parameters)));
  }

  /** The directions that are only stretched, each once. */
  private static List<List<Double>> lines(EigenTwoByTwo eigen) {
    List<List<Double>> lines = new ArrayList<>();
    if (eigen.isReal()) {
      lines.add(Tables.list(eigen.vector(0)));
      if (!eigen.isDefective()) {
        lines.add(Tables.list(eigen.vector(1)));
      }
    }
    return lines;
  }

  private static DataTable table(Matrix a, double[] v, EigenTwoByTwo eigen) {
    DataTable table =
        DataTable.of("table.caption", "table.what", "table.value")
            .row("v", said("row.v"), new Leaf(Tables.math(v)))
            .row("image", said("row.image"), new Live(Tables.math(MatMul.matvec(a, v))));
    for (int i = 0; i < 2; i++) {
      boolean isReal = eigen.isReal();
      String value = "value-" + (i + 1);
      String vector = "vector-" + (i + 1);
      View number = isReal ? live(Num.upTo(eigen.values().get(i).re(), 3)) : said("complex");
      View direction = isReal ? new Live(Tables.math(eigen.vector(i))) : said("complex");
      table =
          table
              .row(value, said("row." + value), number)
              .row(vector, said("row." + vector), direction);
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] v = Reals.array(parameters.get(V));
    double[] image = MatMul.matvec(Tables.matrix(parameters.get(A)), v);
    return List.of(
        Named.of("v", Tables.math(v)).at("v"), Named.of("image", Tables.math(image)).at("image"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    Matrix a = Tables.matrix(parameters.get(A));
    double[] v = Reals.array(parameters.get(V));
    double[] image = MatMul.matvec(a, v);
    Message said;
    if (Vectors.norm(v) == 0) {
      said = Message.of("zero");
    } else if (Vectors.norm(image) < 1e-12) {
      said = Message.of("flattened");
    } else if (Math.abs(Vectors.cosine(v, image)) > ALIGNED) {
      double factor = Vectors.dot(v, image) / Vectors.dot(v, v);
      said = Message.of("stretched").with("factor", Num.upTo(factor, 3));
    } else {
      said = Message.of(EigenTwoByTwo.of(a).isReal() ? "turned" : "all-turned");
    }
    return said.with("v", Tables.math(v)).with("image", Tables.math(image));
  }
}
