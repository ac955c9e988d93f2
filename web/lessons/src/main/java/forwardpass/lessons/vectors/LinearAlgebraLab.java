package forwardpass.lessons.vectors;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
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
public final class LinearAlgebraLab extends PureFigure {
  private static final Axis AXIS = Axis.of(-5, 5).every(1);
  static final Chart CHART = Chart.plane(AXIS, AXIS, Svg.WIDTH);
  static final Plane PLANE = CHART.plane();

  private static final ChoiceParameter TAB =
      new ChoiceParameter("tab", "sum", List.of("sum", "dot", "matrix", "moves"));
  private static final VectorParameter A =
      new VectorParameter("a", List.of(3.0, 1.0), 2, 2, -4, 4, 0.1);
  private static final VectorParameter B =
      new VectorParameter("b", List.of(1.0, 3.0), 2, 2, -4, 4, 0.1);
  private static final MatrixParameter W =
      MatrixParameter.fixed("W", List.of(List.of(2.0, 1.0), List.of(0.5, 1.5)), -4, 4, 0.1);
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

  private static Tab tab(Parameters parameters) {
    double[] a = Reals.array(parameters.get(A));
    double[] b = Reals.array(parameters.get(B));
    List<Double> top = parameters.get(W).get(0);
    List<Double> bottom = parameters.get(W).get(1);
    double[] first = {top.get(0), bottom.get(0)};
    double[] second = {top.get(1), bottom.get(1)};
    return switch (parameters.get(TAB)) {
      case "dot" -> new DotTab(a, b);
      case "matrix" -> new MatrixTab(first, second);
      case "moves" -> new MovesTab(first, second, parameters.get(MOVE));
      default -> new SumTab(a, b);
    };
  }

  @Override
  public View view(Parameters parameters) {
    Tab tab = tab(parameters);
    String name = parameters.get(TAB);
    View says =
        Group.of("lab-says", new Say("p", "lab-note", Message.of("note." + name)), tab.readings());
    return new Group("div", "lab", name, List.of(tab.figure(), says));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return tab(parameters).announcement();
  }
}
