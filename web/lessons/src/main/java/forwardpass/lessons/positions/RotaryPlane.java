package forwardpass.lessons.positions;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.position.Rotary;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.matrix.PlaneMarks;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Plane;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One pair of a query and of a key, each turned by its place: their dot product knows the gap. */
public final class RotaryPlane extends PanelFigure {
  private static final IntegerParameter M = new IntegerParameter("m", 4, 0, 12);
  private static final IntegerParameter N = new IntegerParameter("n", 2, 0, 12);
  private static final VectorParameter Q = VectorParameter.fixed("q", -3, 3, 0.25, 2, 0.5);
  private static final VectorParameter K = VectorParameter.fixed("k", -3, 3, 0.25, 1.5, 2);
  private static final Chart CHART = Chart.square(3, 420);
  private static final Plane PLANE = CHART.plane();

  /** A full turn is 12 positions in the figure: one position is 30 degrees. */
  private static final double ANGLE = Math.PI / 6;

  public RotaryPlane() {
    super("position-rotary", M, N, Q, K);
    fieldsAre(M, N, Q, K);
  }

  /** The pair at that place. */
  static double[] turned(double[] pair, int position) {
    return Rotary.turnedPair(pair, position * ANGLE);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int m = parameters.get(M);
    int n = parameters.get(N);
    double[] q = parameters.array(Q);
    double[] k = parameters.array(K);
    double[] atM = turned(q, m);
    double[] atN = turned(k, n);
    Num score = Num.fixed(Vectors.dot(atM, atN), 2);
    TableBuilder table =
        TableBuilder.of("table.caption", "table.what", "table.start", "table.here");
    table.saidRow("q").given(Shown.typed(q)).live(Shown.rounded(2, atM));
    table.saidRow("k").given(Shown.typed(k)).live(Shown.rounded(2, atN));
    return Panel.saying("describe")
        .announce("m", Num.whole(m), "m")
        .announce("n", Num.whole(n), "n")
        .announce("gap", Num.whole(m - n))
        .announce("score", score, "turned")
        .names("gap", Num.whole(m - n), "m")
        .figure(words -> picture(q, k, atM, atN, words), table)
        .verdict();
  }

  private static Node picture(double[] q, double[] k, double[] atM, double[] atN, Words words) {
    List<Node> inside = new ArrayList<>();
    inside.add(Svg.group("query", PLANE.path("line dash thin", 0, 0, q[0], q[1])).keyed("q-start"));
    inside.add(Svg.group("key", PLANE.path("line dash thin", 0, 0, k[0], k[1])).keyed("k-start"));
    inside.add(
        Svg.group(
                "",
                PLANE.arrow("query", 0, 0, atM[0], atM[1]).keyed("q"),
                PLANE.arrow("key", 0, 0, atN[0], atN[1]).keyed("k"))
            .keyed("turned")
            .with("data-mark", "turned"));
    List<Node> marks = PlaneMarks.still(CHART, inside);
    marks.add(PlaneMarks.tip(PLANE, "query", "q", atM));
    marks.add(PlaneMarks.tip(PLANE, "key", "k", atN));
    marks.add(Handle.ofPoint("q", words.plain("handle.q"), q, 2, PLANE));
    marks.add(Handle.ofPoint("k", words.plain("handle.k"), k, 2, PLANE));
    return Svg.plot(CHART.height(), words.plain("picture"), marks);
  }
}
