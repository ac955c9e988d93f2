package forwardpass.lessons.transformerblock;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.grid.Grids;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The residual stream of one token after two blocks: a sum of five vectors, end to end, and what
 * each of them adds to the logit of one token of the vocabulary.
 */
public final class ResidualSum extends PanelFigure {
  private static final String NONE = "none";

  /** What writes into the stream, in its order; the last part of their words' keys. */
  private static final List<String> NAMES = List.of("embedding", "attn1", "mlp1", "attn2", "mlp2");

  private static final ChoiceParameter LEFT_OUT =
      new ChoiceParameter("out", NONE, List.of(NONE, "attn1", "mlp1", "attn2", "mlp2"));
  private static final MatrixParameter PARTS =
      Grids.parameter("R", 0.5, new double[][] {{2, 1.5}, {-2, 1}, {1, 0.5}, {1.5, -2}, {2, -0.5}});
  private static final VectorParameter U = VectorParameter.fixed("u", -2, 3, 0.5, 2, -1);
  private static final Chart CHART =
      Chart.plane(Axis.of(-2, 6).every(1), Axis.of(-2, 4).every(1), 464);
  private static final Plane PLANE = CHART.plane();
  private static final double LABEL = 0.5; // how far along its arrow a name stands

  public ResidualSum() {
    super("block-residual", LEFT_OUT, PARTS, U);
    fieldsAre(LEFT_OUT, PARTS);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Matrix parts = Grids.matrix(parameters, PARTS);
    String leftOut = parameters.get(LEFT_OUT);
    double[] u = parameters.array(U);
    double[] stream = new double[2];
    double logit = 0;
    TableBuilder table =
        TableBuilder.of("table.caption", "table.part", "table.vector", "table.adds");
    for (int i = 0; i < NAMES.size(); i++) {
      boolean isIn = !NAMES.get(i).equals(leftOut);
      double adds = isIn ? Vectors.dot(parts.row(i), u) : 0;
      stream = isIn ? Vectors.add(stream, parts.row(i)) : stream;
      logit += adds;
      table
          .saidRow(NAMES.get(i))
          .given(Shown.typed(parts.row(i)))
          .live(Num.upTo(adds + 0.0, 2)); // + 0.0 turns −0 into 0
    }
    double[] sum = stream;
    Num total = Num.upTo(logit + 0.0, 2);
    table.saidRow("sum").css("total").live(Shown.typed(sum)).live(total);
    return Panel.saying("describe")
        .announce("stream", Shown.typed(sum), "stream")
        .announce("u", Shown.typed(u), "direction")
        .announce("logit", total, "stream")
        .with(words -> picture(parts, leftOut, u, sum, words))
        .verdict()
        .table(table);
  }

  private static Node picture(Matrix parts, String leftOut, double[] u, double[] sum, Words words) {
    List<Node> inside = new ArrayList<>();
    double[] at = {0, 0};
    for (int i = 0; i < NAMES.size(); i++) {
      if (!NAMES.get(i).equals(leftOut)) {
        double[] to = Vectors.add(at, parts.row(i));
        String css = i == 0 ? "token" : i % 2 == 1 ? "value" : "weight";
        inside.add(PLANE.arrow(css, at[0], at[1], to[0], to[1]).keyed("part-" + NAMES.get(i)));
        double[] label = PLANE.beside(at, to, LABEL);
        inside.add(
            Svg.group(
                    css,
                    Svg.label("label small own halo mid", label[0], label[1] + 5, name(words, i)))
                .keyed("name-" + NAMES.get(i)));
        at = to;
      }
    }
    inside.add(
        PLANE.arrow("act thick", 0, 0, sum[0], sum[1]).keyed("sum").with("data-mark", "stream"));
    inside.add(
        Svg.group(
                "act",
                PLANE.tipLabel(
                    "label own halo strong",
                    0,
                    0,
                    sum[0],
                    sum[1],
                    new Text(words.plain("name.stream"))))
            .keyed("sum-name"));
    inside.add(
        PLANE
            .arrowToRing("prob", 0, 0, u[0], u[1])
            .keyed("direction")
            .with("data-mark", "direction"));
    List<Node> marks = PlaneMarks.still(CHART, inside);
    marks.add(PlaneMarks.tip(PLANE, "prob", "u", u));
    marks.add(Handle.ofPoint("u", words.plain("handle"), u, 2, PLANE));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }

  private static String name(Words words, int part) {
    return words.plain("name." + NAMES.get(part));
  }
}
