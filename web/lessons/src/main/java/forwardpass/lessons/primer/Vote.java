package forwardpass.lessons.primer;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Four words stand for election: scores that can be pulled, and the shares of a softmax. */
final class Vote extends PanelFigure {
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
    fieldsAre(T);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    double[] z = parameters.array(Z);
    double[] shares = Softmax.softmax(z, parameters.get(T));
    TableBuilder table =
        TableBuilder.of("table.caption", "column.word", "column.score", "column.share");
    for (int i = 0; i < WORDS; i++) {
      table.row(i).said("word." + i).given(Num.upTo(z[i], 2)).fixed(3, shares[i]);
    }
    Num t = Num.upTo(parameters.get(T), 2);
    return Panel.saying("describe")
        .announce("t", t, "T")
        .announce("shares", Shown.rounded(3, shares))
        .figure(words -> picture(z, shares, words), table)
        .names("cat", Num.fixed(shares[0], 3), "share-0")
        .names("ball", Num.fixed(shares[1], 3), "share-1");
  }

  private static Node picture(double[] z, double[] shares, Words words) {
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
}
