package forwardpass.e2e.mini;

import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.CellParameter;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A vector, a matrix and a distribution, to be edited in their cells. */
final class Grids implements PureLesson {
  static final VectorParameter V =
      new VectorParameter("v", List.of(2.0, -1.0, 0.5), 2, 4, -9, 9, 0.5);
  static final MatrixParameter M =
      new MatrixParameter(
          "M", List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), 1, 3, 1, 6, -99, 99, 1);
  static final DistributionParameter P = new DistributionParameter("p", List.of(0.5, 0.3, 0.2));

  @Override
  public String id() {
    return "grids";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(V, M, P);
  }

  @Override
  public Message announcement(Parameters now) {
    return Message.of("none");
  }

  @Override
  public View view(Parameters now) {
    return words -> {
      List<Node> lines = new ArrayList<>();
      for (CellParameter<?> parameter : List.of(V, M, P)) {
        for (List<Double> row : now.rows(parameter.id())) {
          List<Node> outputs = new ArrayList<>();
          for (double x : row) {
            outputs.add(Element.of("output", "out", Num.exact(x)));
          }
          lines.add(Element.of("p", "", outputs));
        }
      }
      return Element.of("div", "grids", lines);
    };
  }
}
