package forwardpass.lessons.primer;

import static forwardpass.lessons.view.DataTable.given;
import static forwardpass.lessons.view.DataTable.live;
import static forwardpass.lessons.view.DataTable.said;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Four words stand for election: scores that can be pulled, and the shares of a softmax. */
final class Vote extends PureFigure {
  private static final int WORDS = 4;
  private static final NumberParameter T = new NumberParameter("T", 1.0, 0.1, 4, 0.1);
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(2.5, 1.5, 0.5, -1.5), WORDS, WORDS, -4, 4, 0.1);
  private static final double HEAD = 30;
  private static final double ROW = 44;
  private static final Scale SCORES = new Scale(-4, 4, 92, 212);
  private static final Scale SHARES = new Scale(0, 1, 244, 424);

  Vote() {
    super("primer-vote", T, Z);
  }

  @Override
  public List<Parameter<?>> fields() {
    return List.of(T);
  }

  private static double[] shares(Parameters parameters) {
    return Softmax.softmax(Reals.array(parameters.get(Z)), parameters.get(T));
  }

  @Override
  public View view(Parameters parameters) {
    return new Figure(
        words -> picture(parameters, words), announcement(parameters), table(parameters));
  }

  private static Node picture(Parameters parameters, Words words) {
    double[] z = Reals.array(parameters.get(Z));
    double[] shares = shares(parameters);
    double[] plain = Softmax.softmax(z);
    double bottom = HEAD + ROW * WORDS;
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label small", SCORES.start(), 14, words.plain("column.score")));
    marks.add(Svg.label("label small", SHARES.start(), 14, words.plain("column.share")));
    marks.add(Svg.line("grid", SCORES.at(0), HEAD, SCORES.at(0), bottom).keyed("zero"));
    for (int i = 0; i < WORDS; i++) {
      double y = HEAD + ROW * (i + 0.5);
      double before = SHARES.at(plain[i]);
      String name = words.plain("word." + i);
      marks.add(
          Svg.group(
                  "prob",
                  Svg.label("label", 0, y + 5, name),
                  Svg.line("axis", SCORES.start(), y, SCORES.end(), y),
                  Svg.rect(
                          "bar",
                          SHARES.start(),
                          y - 12,
                          Math.max(0.5, SHARES.at(shares[i]) - SHARES.start()),
                          24)
                      .with("data-mark", "share-" + i),
                  Svg.line("tick ghost", before, y - 17, before, y + 17),
                  Svg.label("label num end live", Svg.WIDTH, y + 5, Num.fixed(shares[i], 3))
                      .with("data-mark", "share-" + i),
                  Handle.alongX("z." + i, name, z[i], SCORES, y))
              .keyed("row-" + i));
    }
    return Svg.plot(bottom, words.plain("picture"), marks);
  }

  private static DataTable table(Parameters parameters) {
    double[] shares = shares(parameters);
    DataTable table = DataTable.of("table.caption", "column.word", "column.score", "column.share");
    for (int i = 0; i < WORDS; i++) {
      Num score = Num.upTo(parameters.get(Z).get(i), 2);
      table = table.row(i, said("word." + i), given(score), live(Num.fixed(shares[i], 3)));
    }
    return table;
  }

  @Override
  public List<Named> named(Parameters parameters) {
    double[] shares = shares(parameters);
    return List.of(
        Named.of("t", Num.upTo(parameters.get(T), 2)).at("T"),
        Named.of("cat", Num.fixed(shares[0], 3)).at("share-0"),
        Named.of("ball", Num.fixed(shares[1], 3)).at("share-1"));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return Message.of("describe")
        .with("t", Num.upTo(parameters.get(T), 2))
        .with("shares", Shown.rounded(3, shares(parameters)));
  }
}
