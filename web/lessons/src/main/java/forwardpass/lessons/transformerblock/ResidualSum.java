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

  public ResidualSum() {
    super("block-residual", LEFT_OUT, PARTS, U);
    fieldsAre(LEFT_OUT, PARTS);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Matrix parts = Grids.matrix(parameters, PARTS);
    String leftOut = parameters.get(LEFT_OUT);
    double[] u = parameters.array(U);
    double[][] at = new double[NAMES.size() + 1][2]; // the stream before and after each part
    TableBuilder table =
        TableBuilder.of("table.caption", "table.part", "table.vector", "table.adds");
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      double[] part = parts.row(i);
      at[i + 1] = name.equals(leftOut) ? at[i] : Vectors.add(at[i], part);
      Num adds = logit(Vectors.subtract(at[i + 1], at[i]), u);
      table.saidRow(name).given(Shown.typed(part)).live(adds);
    }
    double[] sum = at[NAMES.size()];
    table.saidRow("sum").css("total").live(Shown.typed(sum)).live(logit(sum, u));
    return Panel.saying("describe")
        .announce("stream", Shown.typed(sum), "stream")
        .announce("u", Shown.typed(u), "direction")
        .announce("logit", logit(sum, u), "stream")
        .with(words -> picture(at, leftOut, u, words))
        .verdict()
        .table(table);
  }

  private static Num logit(double[] vector, double[] u) {
    return Num.upTo(Vectors.dot(vector, u) + 0.0, 2); // + 0.0 turns −0 into 0
  }

  /** A name to the left of an arrow, as one goes along it. */
  private static Node besideIt(double[] from, double[] to, Text name) {
    double x = (from[0] + to[0]) / 2;
    double y = (from[1] + to[1]) / 2;
    double right = x + to[1] - from[1];
    double below = y - to[0] + from[0];
    return PLANE.tipLabel("label small own halo", right, below, x, y, name);
  }

  private static Node picture(double[][] at, String leftOut, double[] u, Words words) {
    List<Node> inside = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      if (!name.equals(leftOut)) {
        Text said = new Text(words.plain("name." + name));
        inside.add(
            Svg.group(
                    i == 0 ? "token" : i % 2 == 1 ? "value" : "weight",
                    PLANE.arrow("", at[i][0], at[i][1], at[i + 1][0], at[i + 1][1]),
                    besideIt(at[i], at[i + 1], said))
                .keyed(name));
      }
    }
    double[] sum = at[NAMES.size()];
    Text name = new Text(words.plain("name.stream"));
    inside.add(
        Svg.group(
                "act",
                PLANE.arrow("", 0, 0, sum[0], sum[1]),
                PLANE.tipLabel("label own halo strong", 0, 0, sum[0], sum[1], name))
            .keyed("sum")
            .with("data-mark", "stream"));
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
}
