package forwardpass.lessons.lab;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/**
 * The plane as a laboratory: two vectors, their sum and difference; their dot product; a matrix and
 * what it does to the plane; the same matrix in three moves.
 */
public final class LinearAlgebraLab extends PanelFigure {
  static final Chart CHART = Chart.square(5, Svg.WIDTH);
  static final Plane PLANE = CHART.plane();

  private static final ChoiceParameter TAB =
      ChoiceParameter.of("tab", "sum", "dot", "matrix", "moves");
  private static final VectorParameter A = VectorParameter.fixed("a", -4, 4, 0.1, 3, 1);
  private static final VectorParameter B = VectorParameter.fixed("b", -4, 4, 0.1, 1, 3);
  private static final MatrixParameter W =
      MatrixParameter.twoByTwo("W", -4, 4, 0.1, 2, 1, 0.5, 1.5);
  private static final NumberParameter MOVE = new NumberParameter("move", 3.0, 0, 3, 0.05);

  /** One tab of the laboratory. */
  sealed interface Tab permits SumTab, DotTab, MatrixTab, MovesTab {
    Figure figure();

    Readings readings();

    Message announcement();
  }

  public LinearAlgebraLab() {
    super("linear-algebra-lab", TAB, A, B, W, MOVE);
  }

  private static Tab tab(Parameters parameters, double[] a, double[] b) {
    Matrix w = Tables.matrix(parameters.get(W));
    return switch (parameters.get(TAB)) {
      case "dot" -> new DotTab(a, b);
      case "matrix" -> new MatrixTab(w.column(0), w.column(1));
      case "moves" -> new MovesTab(w.column(0), w.column(1), parameters.get(MOVE));
      default -> new SumTab(a, b);
    };
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] a = parameters.array(A);
    double[] b = parameters.array(B);
    Tab tab = tab(parameters, a, b);
    String name = parameters.get(TAB);
    View note = new Say("p", "lab-note", Message.of("note." + name));
    View says = Group.of("lab-says", note, tab.readings());
    return Panel.saying(tab.announcement())
        .with(new Group("div", "lab", name, List.of(tab.figure(), says)))
        .names("a", magnitude(a), "a.0")
        .names("b", magnitude(b), "b.0")
        .names("sum", magnitude(Vectors.add(a, b)))
        .names("difference", magnitude(Vectors.subtract(a, b)));
  }

  private static Num magnitude(double[] v) {
    return Num.fixed(Vectors.norm(v), 2);
  }
}
