package forwardpass.lessons.eigensvd;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The picture, its best approximation of a rank, and below them the singular values as bars. */
record RankPicture(NumberParameter parameter, Matrix picture, Svd svd, int rank) implements View {
  private static final double PIXEL = 5.6;
  private static final double TOP = 24;
  private static final double BARS_TOP = 296;
  private static final double BARS_BOTTOM = 386;
  private static final Scale BARS = new Scale(0, Lighthouse.SIZE, 6, 474);

  @Override
  public Node lower(Words words) {
    double right = Svg.WIDTH - Lighthouse.SIZE * PIXEL;
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label small", 0, 15, words.plain("name.picture")));
    marks.add(
        Svg.label("label small", right, 15, words.plain(Message.of("name.rank").with("k", rank))));
    marks.add(GreyPicture.of(picture, 0, TOP, PIXEL).keyed("picture"));
    marks.add(
        GreyPicture.of(svd.approximation(rank), right, TOP, PIXEL)
            .keyed("approximation")
            .with("data-mark", "approximation"));
    marks.add(Svg.label("label small", 0, BARS_TOP - 12, words.plain("name.values")));
    marks.addAll(bars());
    marks.add(Handle.alongX(parameter, words.plain("handle"), rank, BARS, BARS_BOTTOM + 14));
    return Svg.plot(BARS_BOTTOM + 40, words.plain("picture"), marks);
  }

  /** The first singular value is far above the others: bars show the share of its square root. */
  private List<Node> bars() {
    double[] s = svd.s();
    Scale heights = new Scale(0, Math.sqrt(s[0]), BARS_BOTTOM, BARS_TOP);
    List<Node> kept = new ArrayList<>();
    List<Node> left = new ArrayList<>();
    for (int i = 0; i < s.length; i++) {
      double y = heights.at(Math.sqrt(s[i]));
      Node bar =
          Svg.rect(
              "bar",
              BARS.at(i) + 1,
              y,
              BARS.at(1) - BARS.at(0) - 2,
              Math.max(0.5, BARS_BOTTOM - y));
      (i < rank ? kept : left).add(bar);
    }
    return List.of(
        Svg.group("act", kept).keyed("kept"),
        Svg.group("act ghost", left).keyed("left"),
        Svg.line("axis", BARS.start(), BARS_BOTTOM, BARS.end(), BARS_BOTTOM).keyed("axis"));
  }
}
