package forwardpass.lessons.positions;

import forwardpass.engine.attention.RandomScores;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.position.Rotary;
import forwardpass.engine.position.Sinusoids;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;

/**
 * The same token at every place of a text: how its query at one place meets its keys at all others,
 * under three ways to tell places.
 */
public final class PositionDots extends PanelFigure {
  private static final String LEARNED = "learned";
  private static final String ROTARY = "rotary";
  private static final ChoiceParameter KIND =
      ChoiceParameter.of("kind", LEARNED, "sinusoidal", ROTARY);
  private static final int LAST = 40;
  private static final int BACK = 5;
  private static final IntegerParameter AT = new IntegerParameter("m", 12, BACK, LAST);
  private static final VectorParameter X =
      VectorParameter.fixed("x", -3, 3, 0.5, 1, 0.5, -1, 0.5, 1, -0.5);
  private static final double START = 0.5; // the size of random position vectors, before training

  public PositionDots() {
    super("position-dots", KIND, AT, X);
    fieldsAre(KIND, AT, X);
  }

  /** Query at m with key at n. */
  static double score(String kind, double[] x, int m, int n) {
    if (kind.equals(ROTARY)) {
      Rotary rotary = new Rotary(Sinusoids.BASE);
      return Vectors.dot(rotary.turned(x, m), rotary.turned(x, n));
    }
    return Vectors.dot(placed(kind, x, m), placed(kind, x, n));
  }

  /** The token's vector with that of its place added. */
  private static double[] placed(String kind, double[] x, int position) {
    double[] place =
        kind.equals(LEARNED)
            ? Vectors.scale(START, RandomScores.vector(x.length, Rng.seeded(position + 1)))
            : Sinusoids.at(position, x.length, Sinusoids.BASE);
    return Vectors.add(x, place);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    String kind = parameters.get(KIND);
    double[] x = parameters.array(X);
    int m = parameters.get(AT);
    double[] places = new double[LAST + 1];
    double[] scores = new double[LAST + 1];
    TableBuilder table =
        TableBuilder.of("table.caption", "table.place", "table.back", "table.score");
    for (int n = 0; n <= LAST; n++) {
      places[n] = n;
      scores[n] = score(kind, x, m, n);
      if (n <= m && n > m - 2 * BACK) {
        table.row(n).given(Num.whole(n)).given(Num.whole(m - n)).fixed(3, scores[n]);
      }
    }
    return Panel.saying("describe")
        .announce("m", Num.whole(m), "m")
        .announce("own", Num.fixed(scores[m], 2), "own")
        .announce("back", Num.fixed(scores[m - BACK], 2), "back")
        .figure(words -> picture(places, scores, m, words), table);
  }

  private static Node picture(double[] places, double[] scores, int m, Words words) {
    double least = 0;
    double most = 1;
    for (double score : scores) {
      least = Math.min(least, score);
      most = Math.max(most, score);
    }
    Chart chart =
        Chart.of(
                Axis.of(0, LAST).every(10).named(words.plain("axis.n")),
                Axis.of(Math.floor(least), Math.ceil(most) + 1).named(words.plain("axis.score")))
            .high(260)
            .with(Curve.through("key", places, scores).thin())
            .with(Points.at("key", places, scores).sized(3))
            .with(Points.at("key", m - BACK, scores[m - BACK]).sized(6).marked("back"))
            .with(Points.at("query", m, scores[m]).sized(6).marked("own"));
    return chart
        .with(
            Handle.alongX(
                "m", words.plain("handle"), m, chart.x(), chart.y().at(Math.floor(least))))
        .picture(words.plain("picture"));
  }
}
