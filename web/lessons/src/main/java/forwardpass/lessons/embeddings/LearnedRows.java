package forwardpass.lessons.embeddings;

import forwardpass.engine.embedding.NextWord;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Random rows find their places: a model that guesses the next word is trained on a few words. */
public final class LearnedRows extends PanelFigure {
  private static final double RATE = 2;
  private static final int MOST_WORDS = 40;
  private static final int MOST_ROWS = 10;
  private static final int LEAST_ROWS = 3;
  private static final TextParameter TEXT =
      new TextParameter(
          "text",
          "the cat sat . the dog sat . the cat ran . the dog ran . the king spoke . the queen"
              + " spoke .",
          240,
          LearnedRows::parse);
  private static final NumberParameter STEP = new NumberParameter("step", 0.0, 0, 150, 1);
  private static final IntegerParameter SEED = new IntegerParameter("seed", 1, 1, 9);

  /** A run from the random start on: where every row was after each step, and the losses. */
  private record Run(List<String> words, List<Matrix> rows, double first, double now) {}

  public LearnedRows() {
    super("embeddings-learned", TEXT, STEP, SEED);
  }

  private static Parsed<List<String>> parse(String text) {
    List<String> words = SmallText.words(text);
    int rows = SmallText.vocabulary(words).size();
    return rows >= LEAST_ROWS && rows <= MOST_ROWS
        ? SmallText.counted(words, LEAST_ROWS, MOST_WORDS)
        : Parsed.bad(
            Message.of("fault.rows")
                .with("count", rows)
                .with("least", LEAST_ROWS)
                .with("most", MOST_ROWS),
            0);
  }

  /** How often each word follows each, (V, V); behind the last comes the first again. */
  private static Matrix counts(int[] ids, int words) {
    double[][] counts = new double[words][words];
    for (int t = 0; t < ids.length; t++) {
      counts[ids[t]][ids[(t + 1) % ids.length]]++;
    }
    return Matrix.of(counts);
  }

  private static int steps(Parameters parameters) {
    return (int) Rounding.rint(parameters.get(STEP));
  }

  private static Run run(Parameters parameters) {
    List<String> text = SmallText.words(parameters.get(TEXT));
    List<String> words = SmallText.vocabulary(text);
    Matrix counts = counts(SmallText.ids(text, words), words.size());
    NextWord model = NextWord.random(words.size(), 2, Rng.seeded(parameters.get(SEED)));
    double first = model.loss(counts);
    List<Matrix> rows = new ArrayList<>();
    rows.add(model.in());
    for (int step = 0; step < steps(parameters); step++) {
      model = model.step(counts, RATE);
      rows.add(model.in());
    }
    return new Run(words, rows, first, model.loss(counts));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Run run = run(parameters);
    Matrix now = run.rows().get(run.rows().size() - 1);
    TableBuilder table =
        TableBuilder.of(
            "table.caption", "table.word", "table.first", "table.second", "table.nearest");
    for (int i = 0; i < now.rows(); i++) {
      table
          .row(i)
          .given(new Text(run.words().get(i)))
          .fixed(2, now.row(i))
          .live(new Text(run.words().get(nearest(now, i))));
    }
    return Panel.saying("describe")
        .announce("steps", Num.whole(steps(parameters)), "step")
        .announce("loss", Num.fixed(run.now(), 3), "rows")
        .announce("first", Num.fixed(run.first(), 3))
        .figure(words -> picture(run, now, words), table)
        .verdict();
  }

  /** The word whose row ends nearest to that of word {@code i}. */
  private static int nearest(Matrix rows, int i) {
    int best = i == 0 ? 1 : 0;
    for (int j = 0; j < rows.rows(); j++) {
      double gap = Vectors.distance(rows.row(i), rows.row(j));
      if (j != i && gap < Vectors.distance(rows.row(i), rows.row(best))) {
        best = j;
      }
    }
    return best;
  }

  private static Node picture(Run run, Matrix now, Words words) {
    Axis axis = Axis.of(-4, 4).every(2).unnumbered();
    Chart chart = Chart.plane(axis, axis, Svg.WIDTH - 40);
    List<Node> names = new ArrayList<>();
    for (int i = 0; i < now.rows(); i++) {
      double[] xs = new double[run.rows().size()];
      double[] ys = new double[xs.length];
      for (int step = 0; step < xs.length; step++) {
        xs[step] = run.rows().get(step).get(i, 0);
        ys[step] = run.rows().get(step).get(i, 1);
      }
      chart = chart.with(Curve.through("weight", xs, ys).thin());
      names.add(new Text(run.words().get(i)));
    }
    return chart
        .with(Points.at("weight", now.column(0), now.column(1)).named(names))
        .picture(words.plain("picture"))
        .with("data-mark", "rows");
  }
}
