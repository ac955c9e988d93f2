package forwardpass.lessons.softmax;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar a word; a tick where the bar ends at temperature 1, a dot where the draws put it.
 *
 * @param plain the shares at temperature 1
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record TemperaturePicture(double[] shares, double[] plain, SoftmaxTemperature.Draws draws)
    implements View {
  private static final double ROW = 44;
  private static final double START = 92;
  private static final double END = 412;

  @Override
  public Node lower(Words words) {
    double bottom = ROW * shares.length + 30;
    Scale scale = new Scale(0, 1, START, END);
    List<Node> marks = new ArrayList<>();
    for (int tenths = 0; tenths <= 10; tenths += 5) {
      double x = scale.at(tenths / 10.0);
      marks.add(Svg.line("grid", x, 0, x, bottom - 26));
      marks.add(Svg.label("label small mid", x, bottom - 6, Num.upTo(tenths / 10.0, 1)));
    }
    for (int i = 0; i < shares.length; i++) {
      marks.add(row(i, scale, words));
    }
    return Svg.plot(bottom, words.plain("picture"), marks);
  }

  private Node row(int i, Scale scale, Words words) {
    double y = ROW * (i + 0.5);
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label", 0, y + 5, words.plain("word." + (i + 1))));
    double width = Math.max(0.5, scale.at(shares[i]) - START);
    marks.add(
        Svg.group("prob", Svg.rect("bar", START, y - 13, width, 26))
            .with("data-mark", "share-" + i));
    double before = scale.at(plain[i]);
    marks.add(Svg.line("tick ghost", before, y - 17, before, y + 17));
    if (draws.total() > 0) {
      double seen = scale.at((double) draws.counts().get(i) / draws.total());
      marks.add(Svg.circle("mark seen", seen, y, 5).keyed("seen"));
    }
    marks.add(
        Svg.label("label num end live", Svg.WIDTH, y + 5, Num.fixed(shares[i], 3))
            .with("data-mark", "share-" + i));
    return Svg.group("", marks).keyed("row-" + i);
  }
}
