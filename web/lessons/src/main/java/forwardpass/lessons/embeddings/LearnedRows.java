package forwardpass.lessons.embeddings;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Rounding;
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
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Random rows find their places: a model that guesses the next word is trained on a few words. */
public final class LearnedRows extends PanelFigure {
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

  public LearnedRows() {
    super("embeddings-learned", TEXT, STEP, SEED);
  }

  private static Parsed<List<String>> parse(String text) {
    List<String> words = SmallText.words(text);
    int rows = SmallText.vocabulary(words).size();
    return rows >= LEAST_ROWS && rows <= MOST_ROWS
        ? SmallText.counted(words, LEAST_ROWS, MOST_WORDS)
        : SmallText.notBetween("fault.rows", rows, LEAST_ROWS, MOST_ROWS);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int steps = (int) Rounding.rint(parameters.get(STEP));
    RowPaths paths = RowPaths.of(parameters.get(TEXT), steps, parameters.get(SEED));
    return Panel.saying("describe")
        .announce("steps", Num.whole(steps), "step")
        .announce("loss", Num.fixed(paths.last(), 3), "rows")
        .announce("first", Num.fixed(paths.first(), 3))
        .figure(words -> picture(paths, words), paths.table())
        .verdict();
  }

  private static Node picture(RowPaths paths, Words words) {
    Axis axis = Axis.of(-4, 4).every(2).unnumbered();
    Chart chart = Chart.plane(axis, axis, Svg.WIDTH - 40);
    List<Node> names = new ArrayList<>();
    for (int i = 0; i < paths.words().size(); i++) {
      chart = chart.with(Curve.through("weight", paths.path(i, 0), paths.path(i, 1)).thin());
      names.add(new Text(paths.words().get(i)));
    }
    Matrix now = paths.now();
    return chart
        .with(Points.at("weight", now.column(0), now.column(1)).named(names))
        .picture(words.plain("picture"))
        .with("data-mark", "rows");
  }
}
